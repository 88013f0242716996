export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    // Colours and sizes have a name in tokens.css; a feature uses the name.
    'color-no-hex': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla'],
    'selector-class-pattern': null,
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'declaration-block-single-line-max-declarations': null,
    'import-notation': null,
    'media-feature-range-notation': null,
    'declaration-block-no-redundant-longhand-properties': null,
    'property-no-vendor-prefix': null,
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--font/'], ignoreKeywords: ['currentColor', 'Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'ButtonText', 'LinkText', 'GrayText'] }],
  },
};
