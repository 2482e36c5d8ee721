import js from '@eslint/js';
import globals from 'globals';

export default [
    js.configs.recommended,
    {
        languageOptions: { globals: globals.browser },
        rules: { 'no-control-regex': 'off' }, // the page looks for the control characters of files that are no text
    },
];
