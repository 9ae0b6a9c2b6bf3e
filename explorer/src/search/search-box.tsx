// Finds people, organizations, places, events and articles by name, in any spelling, while it is typed; says which name matched.
import { useCombobox } from 'downshift';
import { typeInWords } from '../page/words';
import { matchInWords } from './match-in-words';
import { useSuggestions, type Suggestion } from './use-suggestions';
import './search-box.css';

interface Search {
  readonly onChoose: (id: string, typename: string) => void;
  /** Everything that has these words, as a question of its own. */
  readonly onSearch: (words: string) => void;
}

export function SearchBox({ onChoose, onSearch }: Search) {
  const { suggestions, setPrefix, state } = useSuggestions();
  const box = useCombobox<Suggestion>({
    items: suggestions as Suggestion[],
    itemToString: (item) => item?.label ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setPrefix(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onChoose(selectedItem.id, selectedItem.typename);
      box.reset();
      setPrefix('');
    },
  });
  const isShown = box.isOpen && box.inputValue.trim() !== '';
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (box.inputValue.trim() !== '') onSearch(box.inputValue.trim());
        }}
      >
        <label {...box.getLabelProps({ className: 'visually-hidden' })}>Search a name, in any spelling</label>
        <input
          {...box.getInputProps({
            placeholder: 'Search a name, in any spelling',
            className: 'search-input',
            enterKeyHint: 'search',
          })}
        />
      </form>
      <div {...box.getMenuProps({ className: `search-menu${isShown ? '' : ' is-closed'}` })}>
        {isShown &&
          suggestions.map((item, index) => (
            <div
              key={item.id}
              {...box.getItemProps({ item, index, className: `search-item${box.highlightedIndex === index ? ' is-highlighted' : ''}` })}
            >
              <span className="search-label">{item.label}</span>
              <span className="small soft">
                {typeInWords(item.typename)}
                {matchInWords(item) && ` · ${matchInWords(item)}`}
              </span>
            </div>
          ))}
        {isShown && suggestions.length === 0 && (
          <p className="search-item soft">
            {state === 'asking' ? 'Searching …' : 'Nothing has a name like this. Enter searches all texts.'}
          </p>
        )}
      </div>
    </search>
  );
}
