package org.chainscape.ui.imports.result;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.ui.Icon;
import org.chainscape.ui.Problems;
import org.chainscape.ui.Slices;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.ActiveChain;
import org.chainscape.ui.following.OpenChain;
import org.chainscape.ui.imports.ImportLog;
import org.chainscape.ui.imports.ImportNews;
import org.chainscape.ui.imports.ImportRecord;
import org.chainscape.ui.imports.ImportTexts;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * What the last imports into the chain that is looked at have added, changed, withdrawn, and where file and person disagreed. Double click
 * goes to the element; tags on the diagrams are switched here.
 */
public final class ResultsView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.imports";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final int FIELD = 150;
	private static final int PAUSE_MS = 200;

	private final Map<ChangeKind, ToolItem> switches = new EnumMap<>(ChangeKind.class);
	private final ResultTable table = new ResultTable();
	private final Runnable logged = this::imported;
	private ImportLog log;
	private ActiveChain active;
	private Composite bar;
	private Combo records;
	private Text field;
	private Slices filtering;
	private Link notice;
	private Action tags;
	private SourceState sources;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filtering = new Slices(parent.getDisplay());
		createBar();
		notice = new Link(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 2).exclude(true).applyTo(notice);
		notice.addListener(SWT.Selection, event -> Reimport.run(getSite()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.create(parent));
		table.onOpen(entry -> active.get().reveal(this, entry.elementId()));
		createActions();
		log = ImportLog.of(getSite().getWorkbenchWindow().getWorkbench());
		log.onChange(logged);
		sources = new SourceState(parent.getDisplay(), this::showNotice);
		active = new ActiveChain(getSite().getPage(), this::follow);
		showRecords();
		active.start();
	}

	private void createBar() {
		records = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(records);
		records.addListener(SWT.Selection, event -> {
			refresh();
			tag();
		});
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(ImportTexts.text("changes.search"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(field);
		Runnable later = this::refresh;
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, later));
		ToolBar kinds = new ToolBar(bar, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		for (ChangeKind kind : List.of(ChangeKind.CONFLICT, ChangeKind.REMOVED, ChangeKind.CHANGED, ChangeKind.RETURNED, ChangeKind.ADDED)) {
			ToolItem item = new ToolItem(kinds, SWT.CHECK);
			item.setSelection(true);
			item.addListener(SWT.Selection, event -> refresh());
			switches.put(kind, item);
		}
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(kinds);
	}

	private void createActions() {
		tags = new Action(ImportTexts.text("results.tags"), Action.AS_CHECK_BOX) {
			@Override
			public void run() {
				tag();
			}
		};
		tags.setImageDescriptor(Icon.IMPORTED.descriptor());
		tags.setToolTipText(ImportTexts.text("results.tags.tip"));
		tags.setChecked(true);
		Action again = action("results.again", Icon.IMPORT, () -> Reimport.run(getSite()));
		IToolBarManager bars = getViewSite().getActionBars().getToolBarManager();
		bars.add(tags);
		bars.add(again);
		getViewSite().getActionBars().getMenuManager().add(tags);
		getViewSite().getActionBars().getMenuManager().add(again);
		MenuManager menu = new MenuManager();
		menu.add(action("results.open", Icon.DIAGRAM, () -> table.selected().stream().findFirst()
			.ifPresent(entry -> active.get().reveal(this, entry.elementId()))));
		menu.add(action("results.keep", Icon.MEND, () -> decide("keep-withdrawn")));
		menu.add(action("results.delete", Icon.SUPPRESS, () -> decide("delete-element")));
		table.setMenu(menu.createContextMenu(table.control()));
	}

	private static Action action(String key, Icon icon, Runnable code) {
		Action action = new Action(ImportTexts.text(key), icon.descriptor()) {
			@Override
			public void run() {
				code.run();
			}
		};
		action.setToolTipText(ImportTexts.text(key));
		return action;
	}

	/** What is withdrawn is kept or deleted, as its finding offers. */
	private void decide(String fix) {
		EditSession session = session();
		Path chain = chain();
		if (session != null && chain != null) {
			new Decision(getSite().getShell(), session, chain).make(table.selected(), fix);
		}
	}

	private void follow(OpenChain chain) {
		setTitleToolTip(chain.file() == null ? chain.name() : chain.file().getFullPath().toString());
		showRecords();
		sources.look(chain.document(), chain());
	}

	private Path chain() {
		return active.get().file() == null || active.get().file().getLocation() == null ? null
			: active.get().file().getLocation().toFile().toPath();
	}

	private EditSession session() {
		return active.get().editor() == null ? null : Adapters.adapt(active.get().editor(), EditSession.class);
	}

	private List<ImportRecord> known() {
		Path chain = active == null ? null : chain();
		return chain == null ? List.of() : log.of(chain);
	}

	/** What was just imported has not changed since. */
	private void imported() {
		showRecords();
		if (active != null && active.get() != null) {
			sources.look(active.get().document(), chain());
		}
	}

	private void showRecords() {
		if (records.isDisposed()) {
			return;
		}
		records.setItems(known().stream().map(record -> ImportTexts.text("results.record", record.time().format(TIME), record.mapping()))
			.toArray(String[]::new));
		records.select(0);
		records.setEnabled(records.getItemCount() > 1);
		refresh();
		tag();
	}

	/** {@return the import that is shown; {@code null} if there is none} */
	private ImportRecord record() {
		int at = records.getSelectionIndex();
		List<ImportRecord> all = known();
		return at < 0 || at >= all.size() ? null : all.get(at);
	}

	private void refresh() {
		if (field.isDisposed()) {
			return;
		}
		ImportRecord record = record();
		setContentDescription(record == null ? ImportTexts.text("results.none") : record.isEmpty() ? ImportTexts.text("results.nothing") : "");
		switches.forEach((kind, item) -> {
			int count = record == null ? 0 : record.count(kind);
			item.setText(kind.label(UiTexts.language()) + ' ' + ImportTexts.count(count));
			item.setEnabled(count > 0);
		});
		bar.layout(true);
		Set<ChangeKind> wanted = EnumSet.noneOf(ChangeKind.class);
		switches.forEach((kind, item) -> {
			if (item.getSelection()) {
				wanted.add(kind);
			}
		});
		String text = field.getText().strip().toLowerCase(Locale.ROOT);
		List<ImportRecord.Entry> all = record == null ? List.of() : record.entries();
		filtering.filter(all.iterator(), entry -> wanted.contains(entry.kind())
			&& (text.isEmpty() || ResultTable.line(entry).toLowerCase(Locale.ROOT).contains(text)), this::show);
	}

	private void show(List<ImportRecord.Entry> found) {
		if (!field.isDisposed()) {
			table.show(found);
		}
	}

	/** Puts the tags of the import on the diagrams, or takes them off. */
	private void tag() {
		EditSession session = active == null ? null : session();
		if (session != null) {
			ImportRecord record = record();
			boolean shown = tags.isChecked() && record != null;
			session.show(session.options().signs().withNews(shown ? ImportNews.of(record) : Map.of()));
		}
	}

	private void showNotice(List<String> changed) {
		boolean any = !changed.isEmpty();
		if (!notice.isDisposed()) {
			notice.setText(any ? ImportTexts.text("results.changed", String.join(ImportTexts.text("and"), changed)) : "");
			notice.setVisible(any);
			((GridData) notice.getLayoutData()).exclude = !any;
			notice.getParent().layout(true);
		}
	}

	/**
	 * Keeps an import and shows what it has done.
	 *
	 * @param workbench the workbench
	 * @param record what was done
	 */
	public static void show(IWorkbench workbench, ImportRecord record) {
		ImportLog.of(workbench).add(record);
		IWorkbenchPage page = page(workbench);
		if (page != null) {
			try {
				page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				Problems.log(String.valueOf(e.getMessage()), e);
			}
		}
	}

	/**
	 * The page things are shown on when something in the background is done, whatever is in front then.
	 *
	 * @param workbench the workbench
	 * @return the page; {@code null} if no window is open
	 */
	public static IWorkbenchPage page(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null && workbench.getWorkbenchWindowCount() > 0) {
			window = workbench.getWorkbenchWindows()[0];
		}
		return window == null ? null : window.getActivePage();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.stop();
			log.forget(logged);
			sources.stop();
		}
		super.dispose();
	}
}
