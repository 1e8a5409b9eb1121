package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.form.Access;
import org.chainscape.tabular.form.Editor;
import org.chainscape.tabular.form.Entry;
import org.chainscape.tabular.form.Field;
import org.chainscape.tabular.form.Form;
import org.chainscape.tabular.form.Records;
import org.chainscape.tabular.form.Tab;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.properties.pick.CitationPicker;
import org.chainscape.ui.properties.pick.ElementPicker;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Records that belong to an element: a table of them, edited in place, and below it all fields of the one that is selected. */
final class PartsControl extends ValueControl {

	private final Records records;
	private final Composite box;
	private final ToolBar bar;
	private final Label count;
	private final RecordTable table;
	private final Note refusal;
	private final List<ToolItem> tools = new ArrayList<>();
	private FormPane detail;

	PartsControl(Row row) {
		super(row);
		records = new Records(host().scope(), (EReference) entry().field().feature());
		box = new Composite(row.pane(), SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).create());
		bar = new ToolBar(box, SWT.HORIZONTAL | SWT.FLAT | SWT.RIGHT);
		count = new Label(box, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		tool("add", "parts.add", this::add);
		tool(null, "parts.remove", this::remove);
		tool("layer-up", "list.up", () -> move(-1));
		tool("layer-down", "list.down", () -> move(1));
		if (isCitations()) {
			tool("rename", "cite.edit", this::cite);
			tool("report", "cite.go", this::toSource);
		}
		table = new RecordTable(box, host(), records, this::selected, this::refused);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(table.control());
		refusal = new Note(box, this::layout);
		refusal.area().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).create());
	}

	/** Why a cell cannot be what was typed is said below the table. */
	private void refused(String sentence) {
		((GridData) refusal.area().getLayoutData()).exclude = sentence == null;
		refusal.problem(sentence);
	}

	private void layout() {
		box.layout(true);
		row().pane().relayout();
	}

	private boolean isCitations() {
		return entry().field().editor() == Editor.CITATIONS;
	}

	private void tool(String icon, String key, Runnable code) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(icon == null ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE) : Icons.image(icon));
		item.setToolTipText(PropertyTexts.get(key));
		item.addListener(SWT.Selection, event -> code.run());
		tools.add(item);
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	Control focus() {
		return table.control();
	}

	@Override
	void refresh() {
		boolean one = entry().subjects().size() == 1;
		List<EObject> values = one ? records.values(entry().object()) : List.of();
		boolean locked = entry().locked().isPresent();
		boolean resized = table.show(values, locked);
		((GridData) table.control().getLayoutData()).exclude = values.isEmpty();
		table.control().setVisible(!values.isEmpty());
		int present = one ? values.size() : entry().subjects().stream().mapToInt(each -> records.values(each).size()).sum();
		String words = one ? PropertyTexts.get("parts.count", Integer.toString(present))
			: PropertyTexts.get("parts.several", Integer.toString(present), Integer.toString(entry().subjects().size()));
		count.setText(words);
		count.setForeground(Tones.quiet(box));
		tools.get(0).setEnabled(!locked);
		enable();
		if (detail != null && detail.isVisible()) {
			showDetail();
		}
		if (resized) {
			layout();
		}
	}

	private void enable() {
		boolean free = entry().locked().isEmpty();
		int index = table.selectedIndex();
		tools.get(1).setEnabled(free && index >= 0);
		tools.get(2).setEnabled(free && index > 0 && table.selected().size() == 1);
		tools.get(3).setEnabled(free && index >= 0 && index < table.size() - 1 && table.selected().size() == 1);
		for (int i = 4; i < tools.size(); i++) {
			tools.get(i).setEnabled(table.selected().size() == 1 && (free || i == 5));
		}
	}

	private void selected() {
		enable();
		showDetail();
	}

	/** All fields of the selected record; a record in a record has its table only. */
	private void showDetail() {
		List<EObject> selected = table.selected();
		boolean wanted = !selected.isEmpty() && row().pane().level() == 0;
		if (!wanted) {
			if (detail != null) {
				detail.finish();
				detail.setVisible(false);
				((GridData) detail.getLayoutData()).exclude = true;
			}
		} else {
			if (detail == null) {
				detail = new FormPane(box, host(), 1);
				detail.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(8, 2).create());
			}
			detail.setVisible(true);
			((GridData) detail.getLayoutData()).exclude = false;
			detail.show(fields(selected));
		}
		layout();
	}

	private List<Entry> fields(List<EObject> selected) {
		Form form = Form.of(selected.stream().map(EObject::eClass).toList());
		List<Entry> entries = new ArrayList<>();
		for (Tab tab : List.of(Tab.OVERVIEW, Tab.SECURITIES, Tab.SOURCES)) {
			for (Field field : form.fields(tab)) {
				boolean ofCitation = isCitations() && tab == Tab.SOURCES;
				if (!ofCitation) {
					entries.add(host().entry(field, selected, Access.DIRECT));
				}
			}
		}
		return entries;
	}

	private void add() {
		List<EObject> owners = entry().subjects();
		if (isCitations()) {
			new CitationPicker(box.getShell(), host().candidates(ChainPackage.Literals.SOURCE), host().recent(), null).ask()
				.ifPresent(citation -> add(owners, citation));
			return;
		}
		Optional<EObject> key = records.key().flatMap(reference -> records.usualKey(owners.get(0)).or(() -> ask(reference)));
		if (records.key().isPresent() && key.isEmpty()) {
			return;
		}
		List<EObject> added = new ArrayList<>();
		host().run(PropertyTexts.get("step.add", name()), () -> owners.forEach(owner -> added.add(records.add(owner, key.orElse(null)))));
		show(added);
		if (detail != null && detail.isVisible()) {
			detail.setFocus();
		}
	}

	private Optional<EObject> ask(EReference reference) {
		return new ElementPicker(box.getShell(), Labels.of(reference, UiTexts.language()), host().candidates(reference.getEReferenceType()),
			host().recent(), List.of()).ask();
	}

	private void add(List<EObject> owners, Citation citation) {
		List<EObject> added = new ArrayList<>();
		host().run(PropertyTexts.get("step.add", name()), () -> {
			for (EObject owner : owners) {
				Citation copy = Identities.assign(EcoreUtil.copy(citation));
				list(owner).add(copy);
				added.add(copy);
			}
		});
		show(added);
	}

	/** At once, and not only when others hear of the step. */
	private void show(List<EObject> added) {
		refresh();
		table.select(added.isEmpty() ? null : added.get(0));
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> list(EObject owner) {
		return (EList<EObject>) owner.eGet(records.feature());
	}

	private String name() {
		return Labels.of(records.type(), UiTexts.language());
	}

	private void remove() {
		List<EObject> gone = table.selected();
		if (!gone.isEmpty()) {
			table.select(null);
			host().run(PropertyTexts.get("step.remove", name()), () -> new Deletions(host().session().document()).delete(gone));
		}
	}

	private void move(int by) {
		int index = table.selectedIndex();
		if (index >= 0 && index + by >= 0 && index + by < table.size()) {
			EObject moved = table.selected().get(0);
			host().run(PropertyTexts.get("step.move", name()), () -> list(entry().object()).move(index + by, index));
			show(List.of(moved));
		}
	}

	private void cite() {
		if (table.selected().size() == 1 && table.selected().get(0) instanceof Citation citation) {
			new CitationPicker(box.getShell(), host().candidates(ChainPackage.Literals.SOURCE), host().recent(), citation).ask()
				.ifPresent(answer -> host().run(PropertyTexts.get("step.change", name()), () -> CitationPicker.copy(answer, citation)));
		}
	}

	private void toSource() {
		if (table.selected().size() == 1 && table.selected().get(0) instanceof Citation citation && citation.getSource() != null) {
			host().reveal(citation.getSource());
		}
	}

	@Override
	void finish() {
		if (detail != null && !detail.isDisposed() && detail.isVisible()) {
			detail.finish();
		}
	}
}
