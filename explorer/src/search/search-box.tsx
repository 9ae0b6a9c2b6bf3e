// The search of the page: a name opens who or what has it, Enter finds the words in all texts.
import { NamePicker } from './name-picker';

interface Search {
  readonly onChoose: (id: string, typename: string) => void;
  /** Everything that has these words, as a question of its own. */
  readonly onSearch: (words: string) => void;
}

export function SearchBox({ onChoose, onSearch }: Search) {
  return (
    <search className="search">
      <NamePicker
        label="Search a name, in any spelling"
        isLabelHidden
        placeholder="Search a name, in any spelling"
        hint=" Enter searches all texts."
        onChoose={({ id, typename }) => onChoose(id, typename)}
        onEnter={onSearch}
      />
    </search>
  );
}
