// The search box of the page: choosing a name opens its page, and Enter searches all text.
import { NamePicker } from './name-picker';

interface Search {
  readonly onChoose: (id: string, typename: string) => void;
  /** Opens a full-text search for these words. */
  readonly onSearch: (words: string) => void;
}

export function SearchBox({ onChoose, onSearch }: Search) {
  return (
    <search className="search">
      <NamePicker
        label="Search by name, in any spelling"
        isLabelHidden
        placeholder="Search by name, in any spelling"
        hint=" Press Enter to search all text."
        onChoose={({ id, typename }) => onChoose(id, typename)}
        onEnter={onSearch}
      />
    </search>
  );
}
