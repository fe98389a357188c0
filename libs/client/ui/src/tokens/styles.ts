// Layers let our own rules win without a fight over specificity.
import './layers.css';
import '@fontsource-variable/inter/wght.css';
import './tokens.css';
import './controls.css';
