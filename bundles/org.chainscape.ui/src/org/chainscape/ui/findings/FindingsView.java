package org.chainscape.ui.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.chainscape.diagram.finding.FindingPopup;
import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.finding.Remedies;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.editors.UndoRedo;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.ViewPart;

/**
 * What is wrong in all chain files, put together by severity, rule, category, segment, company or file, with an explanation beside the
 * list. While a file is open the list follows the editor. Double click or Enter goes to the element, Ctrl+1 mends.
 */
public final class FindingsView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.findings";
	/** The family of the job that reads the markers, to wait for. */
	public static final Object FAMILY = Markers.FAMILY;

	/** Command of the platform behind Ctrl+1, whatever its name says. */
	private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";
	private static final String GROUPING = "grouping";
	private static final int[] WEIGHTS = {70, 30};
	private static final int PAUSE_MS = 200;
	/** Where there are so many findings or fewer, new groups are shown open. */
	private static final int FEW = 60;

	private final Map<Severity, ToolItem> switches = new EnumMap<>(Severity.class);
	private LocalResourceManager resources;
	private Markers markers;
	private FindingTree tree;
	private DetailPane detail;
	private Text field;
	private List<Row> rows = List.of();
	private Set<Severity> severities = EnumSet.allOf(Severity.class);
	private Grouping grouping = Grouping.SEVERITY;
	private boolean onlyActive;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String kept = memento == null ? null : memento.getString(GROUPING);
		for (Grouping each : Grouping.values()) {
			grouping = each.name().equals(kept) ? each : grouping;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(GROUPING, grouping.name());
	}

	@Override
	public void createPartControl(Composite parent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createBar(parent);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new FindingTree(sash, resources);
		detail = new DetailPane(sash, getSite().getPage(), resources);
		sash.setWeights(WEIGHTS);
		tree.viewer().addSelectionChangedListener(event -> detail.show(selected()));
		tree.viewer().addOpenListener(event -> open());
		getSite().setSelectionProvider(tree.viewer());
		createActions();
		UndoRedo.ofEditors(getViewSite(), parent);
		markers = new Markers(parent.getDisplay(), this::take);
		markers.start();
	}

	private void createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(UiTexts.text("findings.filter"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(field);
		Runnable searched = () -> {
			if (!field.isDisposed()) {
				refresh();
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, searched));
		ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			ToolItem item = new ToolItem(tools, SWT.CHECK);
			item.setImage(resources.create(icon(severity).descriptor()));
			item.setToolTipText(UiTexts.text("findings.only", RuleTexts.severity(severity, UiTexts.language())));
			item.addListener(SWT.Selection, event -> {
				severities = chosen();
				refresh();
			});
			switches.put(severity, item);
		}
	}

	private static Icon icon(Severity severity) {
		return switch (severity) {
			case ERROR -> Icon.PROBLEM;
			case WARNING -> Icon.WARNING;
			case INFO -> Icon.INFO;
		};
	}

	/** The severities pressed; all if none is. */
	private Set<Severity> chosen() {
		Set<Severity> chosen = EnumSet.noneOf(Severity.class);
		switches.forEach((severity, item) -> {
			if (item.getSelection()) {
				chosen.add(severity);
			}
		});
		return chosen.isEmpty() ? EnumSet.allOf(Severity.class) : chosen;
	}

	private void createActions() {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager groups = new MenuManager(UiTexts.text("findings.group"), Icon.GROUP.descriptor(), null);
		for (Grouping each : Grouping.values()) {
			groups.add(choice(each));
		}
		menu.add(groups);
		Action active = new Action(UiTexts.text("findings.active"), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				onlyActive = isChecked();
				refresh();
			}
		};
		menu.add(active);
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new GroupButton(groups));
		bar.add(action("calc.action.expand", Icon.EXPAND, () -> tree.expand(true)));
		bar.add(action("calc.action.collapse", Icon.COLLAPSE, () -> tree.expand(false)));
		MenuManager context = new MenuManager();
		context.setRemoveAllWhenShown(true);
		context.addMenuListener(this::fillContextMenu);
		tree.viewer().getTree().setMenu(context.createContextMenu(tree.viewer().getTree()));
		getSite().registerContextMenu(context, tree.viewer());
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(QUICK_FIX, new ActionHandler(action("findings.fix", Icon.MEND, this::fix)));
	}

	private IAction choice(Grouping each) {
		Action action = new Action(each.label(), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					group(each);
				}
			}
		};
		action.setChecked(each == grouping);
		return action;
	}

	private static Action action(String key, Icon icon, Runnable code) {
		Action action = new Action(UiTexts.text(key)) {
			@Override
			public void run() {
				code.run();
			}
		};
		action.setToolTipText(UiTexts.text(key));
		action.setImageDescriptor(icon.descriptor());
		return action;
	}

	private void fillContextMenu(IMenuManager menu) {
		Row row = selected();
		if (row != null) {
			menu.add(action("findings.show", Icon.DIAGRAM, this::open));
			if (!row.ruleId().isEmpty()) {
				menu.add(action("findings.fix", Icon.MEND, this::fix));
				menu.add(new Separator());
				menu.add(action("findings.suppress", Icon.SUPPRESS,
					() -> with((mending, finding) -> new Remedies(getSite().getShell(), mending, () -> { }).suppress(finding))));
			}
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** {@return the row selected; {@code null} if there is none} */
	private Row selected() {
		return tree.viewer().getStructuredSelection().getFirstElement() instanceof Row row ? row : null;
	}

	private void open() {
		if (tree.viewer().getStructuredSelection().getFirstElement() instanceof Grouping.Group group) {
			tree.viewer().setExpandedState(group, !tree.viewer().getExpandedState(group));
		} else if (selected() != null) {
			OpenFinding.show(getSite().getPage(), selected());
		}
	}

	/** Opens the ways to mend beside the row. */
	private void fix() {
		Point at = tree.viewer().getTree().getSelectionCount() == 0 ? null : place();
		with((mending, finding) -> FindingPopup.open(tree.viewer().getTree(), at, mending, List.of(finding)));
	}

	private Point place() {
		var bounds = tree.viewer().getTree().getSelection()[0].getBounds();
		return tree.viewer().getTree().toDisplay(bounds.x + bounds.height, bounds.y + bounds.height);
	}

	private void with(BiConsumer<Mending, Finding> code) {
		if (selected() != null) {
			OpenFinding.with(getSite().getPage(), selected(), code);
		}
	}

	private void take(List<Row> fresh) {
		if (tree.viewer().getTree().isDisposed()) {
			return;
		}
		// Files are checked again whenever something may have changed, mostly with the same outcome.
		boolean same = fresh.size() == rows.size() && IntStream.range(0, fresh.size()).allMatch(i -> fresh.get(i).saysTheSame(rows.get(i)));
		rows = fresh;
		if (!same || fresh.isEmpty()) {
			refresh();
		}
	}

	/**
	 * Puts the rows together in another way.
	 *
	 * @param wanted the way, by its name
	 */
	void group(Grouping wanted) {
		grouping = wanted;
		refresh();
	}

	private void refresh() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		IFile file = onlyActive && editor != null ? ResourceUtil.getFile(editor.getEditorInput()) : null;
		List<Row> scope = rows.stream().filter(row -> file == null || row.file().equals(file)).toList();
		switches.forEach((severity, item) -> {
			long count = scope.stream().filter(row -> Grouping.severity(row.severity()) == severity).count();
			item.setText(RuleTexts.severity(severity, UiTexts.language()) + ' ' + count);
		});
		List<Row> shown = scope.stream().filter(row -> severities.contains(Grouping.severity(row.severity())))
			.filter(row -> row.matches(field.getText())).toList();
		tree.show(grouping == Grouping.NONE ? shown.stream().sorted(Comparator.comparingInt(Row::severity).reversed()).toList()
			: grouping.groups(shown), !field.getText().isBlank(), shown.size() <= FEW);
		field.getParent().layout();
		int errors = (int) rows.stream().filter(row -> row.severity() == IMarker.SEVERITY_ERROR).count();
		boolean tooEarly = markers != null && markers.isChecking();
		boolean nothing = Arrays.stream(Workspace.root().getProjects()).noneMatch(IProject::isOpen);
		String state = tooEarly ? "findings.checking" : nothing ? "findings.nothing" : "findings.clean";
		setContentDescription(!rows.isEmpty() ? "" : UiTexts.text(state));
		setTitleToolTip(UiTexts.text("findings.tip", Integer.toString(errors), Integer.toString(rows.size())));
		if (detail.shown() != null) {
			detail.show(selected());
		}
	}

	@Override
	public void setFocus() {
		tree.viewer().getTree().setFocus();
	}

	@Override
	public void dispose() {
		if (markers != null) {
			markers.stop();
		}
		super.dispose();
	}
}
