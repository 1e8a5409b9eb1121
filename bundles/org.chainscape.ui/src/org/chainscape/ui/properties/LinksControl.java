package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Connections;
import org.chainscape.diagram.operation.Gaps;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.form.Editor;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.properties.pick.ElementPicker;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Elements one goes to: what is below this one, its relations, the places of a company. A double click or Enter goes there. */
final class LinksControl extends ValueControl {

	private static final int MOST_ROWS = 10;
	private static final String OUT = "→  ";
	private static final String IN = "←  ";

	private final Composite box;
	private final Label count;
	private ToolItem add;
	private ToolItem delete;
	private final Table table;
	private List<? extends EObject> rows = List.of();
	private int heightRows = -1;

	LinksControl(Row row) {
		super(row);
		box = new Composite(row.pane(), SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).create());
		boolean deletes = editor() == Editor.RELATIONS || editor() == Editor.PLACES;
		if (deletes) {
			ToolBar bar = new ToolBar(box, SWT.FLAT | SWT.RIGHT);
			if (editor() == Editor.RELATIONS) {
				add = new ToolItem(bar, SWT.PUSH);
				add.setImage(Icons.image("add"));
				add.setToolTipText(PropertyTexts.get("relation.add"));
				add.addListener(SWT.Selection, event -> addRelation(bar));
			}
			delete = new ToolItem(bar, SWT.PUSH);
			delete.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE));
			delete.setToolTipText(PropertyTexts.get("parts.remove"));
			delete.addListener(SWT.Selection, event -> delete());
		}
		count = new Label(box, SWT.NONE);
		count.setForeground(Tones.quiet(box));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(deletes ? 1 : 2, 1).applyTo(count);
		table = new Table(box, SWT.BORDER | (deletes ? SWT.MULTI : SWT.SINGLE) | SWT.FULL_SELECTION | SWT.VIRTUAL);
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, event -> host().reveal(rows.get(table.getSelectionIndex())));
		table.addListener(SWT.Resize, event -> widths());
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && deletes) {
				delete();
			}
		});
	}

	private void enable() {
		boolean free = entry().locked().isEmpty() && entry().subjects().size() == 1;
		if (add != null) {
			add.setEnabled(free);
		}
		if (delete != null) {
			delete.setEnabled(free && !chosen().isEmpty());
		}
	}

	private List<EObject> chosen() {
		return IntStream.of(table.getSelectionIndices()).filter(index -> index < rows.size()).<EObject>mapToObj(rows::get).toList();
	}

	/** Relations and entries in places end here; what they lead to stays. */
	private void delete() {
		List<EObject> gone = chosen();
		ChainDocument document = host().session().document();
		if (gone.isEmpty() || entry().locked().isPresent() || gone.stream().anyMatch(each -> Libraries.isForeign(each, document))) {
			return;
		}
		table.deselectAll();
		String what = gone.size() == 1 ? Labels.of(gone.get(0).eClass(), UiTexts.language()) : entry().field().label(UiTexts.language());
		host().run(PropertyTexts.get("step.remove", what), () -> Gaps.closing(document, host().session().options(), gone,
			() -> new Deletions(document).delete(gone)));
	}

	private Editor editor() {
		return entry().field().editor();
	}

	private void widths() {
		int width = table.getClientArea().width;
		int first = Math.max(110, width * 3 / 5);
		table.getColumn(0).setWidth(first);
		table.getColumn(1).setWidth(Math.max(80, width - first));
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	Control focus() {
		return table;
	}

	@Override
	void refresh() {
		rows = entry().subjects().size() == 1 ? List.copyOf(links(entry().object())) : List.of();
		enable();
		count.setText(PropertyTexts.get("parts.count", Integer.toString(rows.size())));
		table.setItemCount(rows.size());
		table.clearAll();
		int lines = Math.min(MOST_ROWS, rows.size());
		if (lines != heightRows) {
			heightRows = lines;
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, Math.max(1, lines) * table.getItemHeight() + 4)
				.exclude(lines == 0).applyTo(table);
			table.setVisible(lines > 0);
			box.layout(true);
			row().pane().relayout();
		}
	}

	@SuppressWarnings("unchecked")
	private List<? extends EObject> links(EObject object) {
		if (editor() == Editor.RELATIONS) {
			return host().session().index().relationsOf((ChainNode) object);
		} else if (editor() == Editor.PLACES) {
			return host().session().index().participationsOf((Company) object);
		}
		Object value = object.eGet(entry().field().feature());
		return value instanceof List<?> list ? (List<? extends EObject>) list : value instanceof EObject one ? List.of(one) : List.of();
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		TableItem item = (TableItem) event.item;
		EObject target = rows.get(event.index);
		item.setImage(Icons.image(target.eClass()));
		item.setText(words(target).toArray(String[]::new));
	}

	private List<String> words(EObject target) {
		List<String> words = new ArrayList<>();
		if (target instanceof Relation relation && editor() == Editor.RELATIONS) {
			boolean out = relation.getSource() == entry().object();
			EObject other = out ? relation.getTarget() : relation.getSource();
			words.add((out ? OUT : IN) + (other == null ? "?" : host().scope().name(other)));
			String label = relation.getLabel() == null || relation.getLabel().isBlank() ? "" : "  " + relation.getLabel();
			words.add(Labels.of(relation.eClass(), UiTexts.language()) + label);
		} else if (target instanceof Participation participation && editor() == Editor.PLACES) {
			words.add(host().scope().name(participation.eContainer()) + perspective(participation));
			words.add(Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, participation.getRole(), UiTexts.language()));
		} else {
			words.add(host().scope().name(target));
			words.add(Labels.of(target.eClass(), UiTexts.language()));
		}
		return words;
	}

	/** Segments of several perspectives are often called the same. */
	private String perspective(Participation participation) {
		EObject at = participation;
		while (at != null && !(at instanceof Perspective)) {
			at = at.eContainer();
		}
		return at == null ? "" : "  ·  " + host().scope().name(at);
	}

	/** First the kind, from what can start here; then the other end, from what it can lead to. */
	private void addRelation(ToolBar bar) {
		ChainNode source = (ChainNode) entry().object();
		Menu menu = new Menu(bar);
		for (RelationKind kind : RelationKind.all()) {
			if (kind.startsAt(source)) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(kind.label(UiTexts.language()));
				item.setImage(Icons.image(kind.type()));
				item.addListener(SWT.Selection, event -> bar.getDisplay().asyncExec(() -> addRelation(kind, source)));
			}
		}
		Point below = bar.toDisplay(0, bar.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void addRelation(RelationKind kind, ChainNode source) {
		Connections connections = new Connections(host().session().document());
		new ElementPicker(box.getShell(), PropertyTexts.get("relation.target", kind.label(UiTexts.language()), host().scope().name(source)),
			host().candidates(ChainPackage.Literals.CHAIN_NODE), host().recent(), List.of(source)).ask().ifPresent(target -> {
				String refusal = connections.refusal(kind, source, (ChainNode) target, UiTexts.language()).orElse(null);
				row().problem(refusal);
				if (refusal == null) {
					host().run(PropertyTexts.get("step.add", kind.label(UiTexts.language())),
						() -> connections.connect(kind, source, (ChainNode) target));
				}
			});
	}
}
