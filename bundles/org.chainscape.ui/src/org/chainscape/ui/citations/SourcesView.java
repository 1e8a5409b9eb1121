package org.chainscape.ui.citations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.chainscape.analysis.sources.CitedPlace;
import org.chainscape.analysis.sources.SourceEntry;
import org.chainscape.analysis.sources.SourceFile;
import org.chainscape.analysis.sources.SourceLibrary;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.change.Cite;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.ui.Icon;
import org.chainscape.ui.editors.UndoRedo;
import org.chainscape.ui.following.ActiveChain;
import org.chainscape.ui.following.OpenChain;
import org.chainscape.ui.following.StepWatch;
import org.chainscape.validation.Policy;
import org.chainscape.validation.settings.ProjectSettings;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The sources of the chain that is looked at, what cites them, and what cites none. */
public final class SourcesView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.sources";

	private static final int PAUSE_MS = 150;
	private static final int REFRESH_MS = 400;

	private final StepWatch steps = new StepWatch(this::later);
	private final UndoRedo undo = new UndoRedo();
	private final List<Deed> deeds = new ArrayList<>();
	private ActiveChain active;
	private SourceCommands commands;
	private PlaceOpener opener;
	private SourceLibrary library;
	private Text field;
	private SourceTable table;
	private UseTree uses;
	private UseTree unsourced;
	private CTabItem usesTab;
	private CTabItem unsourcedTab;
	private Label says;
	private Runnable refreshed;

	/** Something that can be done, on the tool bar and in menus. */
	private final class Deed extends Action {

		private final Runnable code;
		private final BooleanSupplier possible;

		Deed(String key, ImageDescriptor icon, BooleanSupplier possible, Runnable code) {
			super(CitationTexts.get(key), icon);
			this.code = code;
			this.possible = possible;
			setToolTipText(CitationTexts.get(key + ".tip"));
			deeds.add(this);
		}

		void update() {
			setEnabled(possible.getAsBoolean());
		}

		@Override
		public void run() {
			code.run();
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(CitationTexts.get("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new SourceTable(halves, this::chosen);
		CTabFolder tabs = new CTabFolder(halves, SWT.TOP | SWT.FLAT);
		uses = new UseTree(tabs);
		unsourced = new UseTree(tabs);
		usesTab = tab(tabs, uses);
		unsourcedTab = tab(tabs, unsourced);
		tabs.setSelection(0);
		halves.setWeights(55, 45);
		says = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(says);
		commands = new SourceCommands(getSite().getShell(), () -> active.get());
		opener = new PlaceOpener(getSite().getPage(), commands);
		Runnable searched = () -> {
			if (!field.isDisposed()) {
				table.search(field.getText());
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, searched));
		refreshed = this::refresh;
		actions();
		SourceDrag.install(table, uses, file -> commands.add(file).ifPresent(this::select), () -> commands.session().isPresent());
		getSite().setSelectionProvider(ChosenElements.of(table, uses, unsourced));
		active = new ActiveChain(getSite().getPage(), this::follow);
		undo.bind(getViewSite().getActionBars());
		active.start();
		refresh();
	}

	private static CTabItem tab(CTabFolder tabs, UseTree tree) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setControl(tree.viewer().getControl().getParent());
		return item;
	}

	private void actions() {
		Deed open = new Deed("open", Icon.FILE.descriptor(), () -> source() != null, () -> open(source(), place(uses)));
		Deed cite = new Deed("cite", Icon.LINK.descriptor(), () -> source() != null && commands.session().isPresent(), this::cite);
		Deed add = new Deed("add", Icon.SOURCE.descriptor(), () -> commands.session().isPresent(),
			() -> commands.add(null).ifPresent(this::select));
		Deed replace = new Deed("replace", Icon.MERGE.descriptor(), () -> source() != null && commands.session().isPresent(),
			() -> commands.replace(table.selected(), library.entries()));
		Deed locate = new Deed("locate", Icon.FOLDER.descriptor(), () -> source() != null && commands.session().isPresent(),
			() -> commands.locate(source()));
		Deed show = new Deed("show", null, () -> !chosen(uses).isEmpty(), () -> reveal(uses));
		Deed showBare = new Deed("show", null, () -> !chosen(unsourced).isEmpty(), () -> reveal(unsourced));
		Deed citeBare = new Deed("citeThese", Icon.LINK.descriptor(), () -> !chosen(unsourced).isEmpty() && commands.session().isPresent(),
			() -> commands.ask(chosen(unsourced), source() == null ? null : Cite.place(source())));
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		List.of(open, cite, replace, add).forEach(tools::add);
		menu(table.viewer(), open, cite, replace, locate, add);
		menu(uses.viewer(), open, show);
		menu(unsourced.viewer(), citeBare, showBare);
		table.viewer().addDoubleClickListener(event -> open(source(), new CitedPlace(List.of(), 0, "")));
		uses.viewer().addDoubleClickListener(event -> open(source(), place(uses)));
		unsourced.viewer().addDoubleClickListener(event -> reveal(unsourced));
		uses.viewer().addSelectionChangedListener(event -> update());
		unsourced.viewer().addSelectionChangedListener(event -> update());
	}

	private void menu(StructuredViewer viewer, Deed... offered) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener((IMenuManager shown) -> Stream.of(offered).forEach(deed -> {
			deed.update();
			shown.add(deed);
		}));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	private Source source() {
		return table.selected() == null ? null : table.selected().source();
	}

	private static CitedPlace place(UseTree tree) {
		List<UseTree.Line> lines = tree.selected();
		return lines.isEmpty() || lines.get(0).original() ? new CitedPlace(List.of(), 0, "") : CitedPlace.of(lines.get(0).citation());
	}

	private static List<Element> chosen(UseTree tree) {
		return tree.selected().stream().map(UseTree.Line::element).toList();
	}

	private void open(Source source, CitedPlace place) {
		if (source != null) {
			opener.open(source, place, commands.folder());
		}
	}

	private void reveal(UseTree tree) {
		chosen(tree).stream().findFirst().ifPresent(element -> active.get().reveal(this, element.getId()));
	}

	/** What is selected in the editor cites the source, after somebody has said where in it. */
	private void cite() {
		List<Element> elements = commands.selected();
		if (elements.isEmpty()) {
			says.setText(CitationTexts.get("cite.nothing"));
			return;
		}
		List<UseTree.Line> lines = uses.selected();
		Citation start = lines.isEmpty() || lines.get(0).original() ? null : lines.get(0).citation();
		commands.ask(elements, start == null ? Cite.place(source()) : start);
	}

	private void follow(OpenChain chain) {
		steps.follow(chain);
		undo.follow(chain.domain() == null ? null : chain.domain().getCommandStack());
		setTitleToolTip(chain.file() == null ? chain.name() : chain.file().getFullPath().toString());
		refresh();
	}

	/** After a step; several in a row are waited for. */
	private void later() {
		if (!field.isDisposed()) {
			field.getDisplay().timerExec(REFRESH_MS, refreshed);
		}
	}

	private void refresh() {
		if (active == null || field.isDisposed()) {
			return;
		}
		OpenChain chain = active.get();
		ChainDocument document = chain.document();
		library = document == null ? null : SourceLibrary.of(document, policy(chain));
		List<SourceEntry> entries = library == null ? List.of() : library.entries();
		table.show(entries, document == null ? null : commands.session().map(EditSession::search).orElseGet(() -> ElementSearch.of(document)));
		List<Element> bare = library == null ? List.of() : library.unsourced();
		unsourced.showUnsourced(bare);
		unsourcedTab.setText(CitationTexts.get("tab.unsourced", String.valueOf(bare.size())));
		field.setMessage(document == null ? CitationTexts.get("search") : CitationTexts.get("search.in", chain.name(), String.valueOf(entries
			.size())));
		chosen();
	}

	private static Policy policy(OpenChain chain) {
		boolean known = chain.file() != null && chain.file().getLocation() != null;
		return known ? ProjectSettings.of(chain.file().getLocation().toPath()).policy(LocalDate.now()) : Policy.on(LocalDate.now());
	}

	private void chosen() {
		SourceEntry entry = table.selected();
		uses.show(entry == null ? List.of() : entry.uses());
		usesTab.setText(entry == null ? CitationTexts.get("tab.uses") : CitationTexts.get("tab.usesOf", String.valueOf(entry.uses().size())));
		says.setText(active.get().document() == null ? CitationTexts.get("empty") : entry == null ? CitationTexts.get("choose") : state(entry));
		says.getParent().layout();
		update();
	}

	private String state(SourceEntry entry) {
		SourceFile file = SourceFile.of(entry.source(), commands.folder());
		return switch (file.kind()) {
			case NOWHERE -> CitationTexts.get("file.nowhere", SourceCommands.name(entry.source()));
			case MISSING -> CitationTexts.get("file.gone", file.path());
			case WEB -> file.address().toString();
			default -> below(file.path());
		};
	}

	/** Where a file lies, from the folder of the chain if it is in there. */
	private String below(Path file) {
		Path folder = commands.folder();
		return folder != null && file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
	}

	private void update() {
		deeds.forEach(Deed::update);
	}

	private void select(Source source) {
		refresh();
		field.setText("");
		table.search("");
		table.select(source);
	}

	/**
	 * Selects a source.
	 *
	 * @param source a source of the chain that is looked at
	 */
	public void show(Source source) {
		table.select(source);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class && active != null ? type.cast(active.propertyPage()) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		field.setFocus();
	}

	@Override
	public void dispose() {
		steps.stop();
		undo.stop();
		if (active != null) {
			active.stop();
		}
		super.dispose();
	}
}
