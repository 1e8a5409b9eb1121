package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.tabular.form.Editor;
import org.chainscape.ui.properties.pick.ElementField;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Several words or elements: a line to add one, and below it what is there, to be ordered, taken out, and, if words, corrected. */
final class ListControl extends ValueControl {

	private static final int MOST_ROWS = 7;

	private final Composite box;
	private final Text word;
	private final ElementField element;
	private final Table list;
	private final ToolBar bar;
	private final List<ToolItem> items = new ArrayList<>();
	private final CellText editing;
	private List<Object> shown = List.of();

	ListControl(Row row) {
		super(row);
		box = new Composite(row.pane(), SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).create());
		if (entry().field().editor() == Editor.WORDS) {
			element = null;
			word = new Text(box, SWT.SINGLE | SWT.BORDER);
			word.setMessage(PropertyTexts.get("list.word"));
			word.addListener(SWT.KeyDown, this::typed);
			word.addListener(SWT.FocusOut, event -> finish());
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(word);
		} else {
			word = null;
			element = new ElementField(box, PropertyTexts.get("list.element"));
			element.offer(host().candidates(((EReference) entry().field().feature()).getEReferenceType()), host().recent(), this::excluded);
			element.tell(this::chosen, typed -> row.problem(typed.isEmpty() ? null : PropertyTexts.get("pick.unknown", typed)));
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(element);
		}
		list = new Table(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
		list.addListener(SWT.SetData, this::fill);
		list.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.MouseDoubleClick, event -> open());
		list.addListener(SWT.Selection, event -> enable());
		editing = new CellText(list);
		bar = new ToolBar(box, SWT.VERTICAL | SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(bar);
		tool("layer-up", "list.up", () -> move(-1));
		tool("layer-down", "list.down", () -> move(1));
		tool(null, "list.remove", this::remove);
	}

	private void tool(String icon, String key, Runnable code) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(icon == null ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE) : Icons.image(icon));
		item.setToolTipText(PropertyTexts.get(key));
		item.addListener(SWT.Selection, event -> code.run());
		items.add(item);
	}

	private List<Object> excluded() {
		List<Object> excluded = new ArrayList<>(entry().items());
		excluded.addAll(entry().subjects());
		return excluded;
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	Control focus() {
		return word == null ? element.text() : word;
	}

	@Override
	int firstLine(int height) {
		return (word == null ? element : word).computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}

	@Override
	void refresh() {
		boolean locked = entry().locked().isPresent();
		List<Object> now = entry().items();
		if (word != null) {
			word.setEditable(!locked);
		} else {
			element.setEditable(!locked);
		}
		int rows = Math.max(1, Math.min(MOST_ROWS, now.size()));
		boolean other = rows != Math.max(1, Math.min(MOST_ROWS, shown.size())) || now.isEmpty() != shown.isEmpty();
		boolean resized = list.getLayoutData() == null || other;
		shown = now;
		list.setItemCount(now.size());
		list.clearAll();
		if (resized) {
			int height = Math.max(rows * list.getItemHeight(), now.isEmpty() ? 0 : items.size() * 24);
			GridDataFactory.fillDefaults().grab(true, false).hint(60, height).exclude(now.isEmpty()).applyTo(list);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).exclude(now.isEmpty()).applyTo(bar);
			list.setVisible(!now.isEmpty());
			bar.setVisible(!now.isEmpty());
			box.layout(true);
			row().pane().relayout();
		}
		row().hint(entry().isMixed() ? PropertyTexts.get("list.common") : null);
		enable();
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= shown.size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		TableItem item = (TableItem) event.item;
		Object value = shown.get(event.index);
		if (value instanceof EObject object) {
			var candidate = host().candidates(object.eClass()).candidate(object);
			item.setText(candidate.label() + "    " + candidate.detail());
			item.setImage(Icons.image(object.eClass()));
		} else {
			item.setText(String.valueOf(value));
		}
	}

	private void enable() {
		boolean free = entry().locked().isEmpty();
		int index = list.getSelectionIndex();
		boolean one = free && list.getSelectionCount() == 1 && entry().subjects().size() == 1;
		items.get(0).setEnabled(one && index > 0);
		items.get(1).setEnabled(one && index < shown.size() - 1);
		items.get(2).setEnabled(free && index >= 0);
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			finish();
		} else if (event.keyCode == SWT.ESC && !word.getText().isEmpty()) {
			event.doit = false;
			word.setText("");
		}
	}

	@Override
	void finish() {
		if (word != null && !word.isDisposed() && !word.getText().isBlank() && word.getEditable()) {
			String added = word.getText().strip();
			word.setText("");
			take(entry().add(added));
		}
	}

	private void chosen(EObject chosen) {
		element.show("", PropertyTexts.get("list.element"));
		element.text().setText("");
		if (chosen != null) {
			take(entry().add(chosen));
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
			remove();
		} else if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
			open();
		} else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		}
	}

	/** A word is corrected in its place; to an element one goes. */
	private void open() {
		int index = list.getSelectionIndex();
		if (index < 0) {
			return;
		}
		if (shown.get(index) instanceof EObject object) {
			host().reveal(object);
		} else if (entry().locked().isEmpty() && entry().subjects().size() == 1) {
			editing.open(index, 0, shown.get(index).toString(), typed -> {
				List<Object> wanted = new ArrayList<>(shown);
				wanted.set(index, typed.strip());
				wanted.removeIf(each -> each.toString().isEmpty());
				take(entry().set(wanted));
				return true;
			});
		}
	}

	private void remove() {
		List<Object> gone = new ArrayList<>();
		for (int index : list.getSelectionIndices()) {
			gone.add(shown.get(index));
		}
		if (!gone.isEmpty()) {
			list.deselectAll();
			take(entry().remove(gone));
		}
	}

	private void move(int by) {
		int index = list.getSelectionIndex();
		if (index >= 0 && index + by >= 0 && index + by < shown.size()) {
			take(entry().move(index, index + by));
			list.setSelection(index + by);
			enable();
		}
	}
}
