// A combobox for names in any spelling. Each suggestion shows which of its names matched.
import { useCombobox } from 'downshift';
import type { ReactNode } from 'react';
import { formatTypeName } from '../formatting/format-name';
import { formatMatch } from './format-match';
import { useSuggestions, type Suggestion } from './use-suggestions';
import './name-picker.css';

interface Picker {
  readonly label: string;
  /** Whether the label is visible only to screen readers. */
  readonly isLabelHidden?: boolean;
  readonly placeholder: string;
  /** Text shown after the message that no name matches. */
  readonly hint?: string;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Called when the user presses Enter without choosing a suggestion. */
  readonly onEnter?: (words: string) => void;
}

export function NamePicker({ label, isLabelHidden = false, placeholder, hint = '', onChoose, onEnter }: Picker): ReactNode {
  const { suggestions, setPrefix, state } = useSuggestions();
  const box = useCombobox<Suggestion>({
    items: suggestions as Suggestion[],
    itemToString: (item) => item?.label ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setPrefix(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onChoose(selectedItem);
      box.reset();
      setPrefix('');
    },
  });
  const words = box.inputValue.trim();
  const isShown = box.isOpen && words !== '';
  return (
    <form
      className="picker"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') onEnter?.(words);
      }}
    >
      <label {...box.getLabelProps({ className: isLabelHidden ? 'visually-hidden' : 'small soft' })}>{label}</label>
      <input {...box.getInputProps({ placeholder, className: 'picker-input', enterKeyHint: 'search' })} />
      <div {...box.getMenuProps({ className: `picker-menu${isShown ? '' : ' is-closed'}` })}>
        {isShown &&
          suggestions.map((item, index) => (
            <div
              key={item.id}
              {...box.getItemProps({ item, index, className: `picker-item${box.highlightedIndex === index ? ' is-highlighted' : ''}` })}
            >
              <span className="picker-label">{item.label}</span>
              <span className="small soft">
                {formatTypeName(item.typename)}
                {formatMatch(item) && ` · ${formatMatch(item)}`}
              </span>
            </div>
          ))}
        {isShown && suggestions.length === 0 && (
          <p className="picker-item soft">{state === 'asking' ? 'Searching …' : `No matching names.${hint}`}</p>
        )}
      </div>
    </form>
  );
}
