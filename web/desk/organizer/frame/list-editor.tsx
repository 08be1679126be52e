import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';

interface Props<Item> {
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  nameOf: (item: Item) => string;
  edit: (item: Item, change: (item: Item) => void) => ReactNode;
  fresh: () => Item;
}

/** A list whose order counts: rows are changed, moved, taken out and added, with the keyboard alone as well. */
export function ListEditor<Item>({ items, onChange, nameOf, edit, fresh }: Props<Item>) {
  const { t } = useTranslation('organizer');
  const swap = (index: number, other: number) =>
    onChange(items.map((item, at) => (at === index ? items[other]! : at === other ? items[index]! : item)));
  return (
    <div className="stack">
      <ol className="list-editor">
        {items.map((item, index) => (
          <li key={index}>
            <div className="list-editor-fields">{edit(item, (next) => onChange(items.map((one, at) => (at === index ? next : one))))}</div>
            <div className="list-editor-tools">
              <Button look="quiet" aria-label={t('moveUp', { name: nameOf(item) })} isDisabled={index === 0} onPress={() => swap(index, index - 1)}>
                ↑
              </Button>
              <Button
                look="quiet"
                aria-label={t('moveDown', { name: nameOf(item) })}
                isDisabled={index === items.length - 1}
                onPress={() => swap(index, index + 1)}
              >
                ↓
              </Button>
              <Button look="quiet" aria-label={t('takeOut', { name: nameOf(item) })} onPress={() => onChange(items.filter((_, at) => at !== index))}>
                ✕
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div>
        <Button onPress={() => onChange([...items, fresh()])}>{t('addRow')}</Button>
      </div>
    </div>
  );
}
