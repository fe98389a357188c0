import { cleanFileName, extensionOf, withExtension } from './file-name';

describe('a declared file name', () => {
  test.each([
    ['Report 2026.pdf', 'Report 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\budget.xlsx', 'budget.xlsx'],
    ['/absolute/path/a.png', 'a.png'],
    ['a\u0000.png', 'a.png'],
    ['a\r\nContent-Type: text/html.txt', 'html.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['zero\u200Bwidth\uFEFF.txt', 'zerowidth.txt'],
    ['.htaccess', 'htaccess'],
    ['...', 'file'],
    ['', 'file'],
    ['a<b>"c|d?.txt', 'a_b__c_d_.txt'],
    ['CON.txt', '_CON.txt'],
    ['trailing dots ...', 'trailing dots'],
    ['Ü\u0308bersicht.pdf', 'Ü\u0308bersicht.pdf'.normalize('NFC')],
    ['photo 📷.jpg', 'photo 📷.jpg'],
  ])('%j becomes %j', (declared, clean) => {
    expect(cleanFileName(declared)).toBe(clean);
  });

  test('of any length is cut before its extension, never within a letter', () => {
    const name = cleanFileName(`${'📷'.repeat(300)}.jpg`);
    expect([...name].length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^📷+\.jpg$/u);
    expect([...cleanFileName('x'.repeat(5000))].length).toBe(200);
  });

  test('gives its extension in lower case and takes another', () => {
    expect(extensionOf('A.tar.GZ')).toBe('gz');
    expect(extensionOf('none')).toBe('');
    expect(withExtension('photo.png', 'jpg')).toBe('photo.jpg');
    expect(withExtension('photo', 'jpg')).toBe('photo.jpg');
  });
});
