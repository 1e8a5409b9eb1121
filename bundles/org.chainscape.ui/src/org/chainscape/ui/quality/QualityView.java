package org.chainscape.ui.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.Scope;
import org.chainscape.diagram.selection.PublishedSelection;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.ActiveChain;
import org.chainscape.ui.following.OpenChain;
import org.chainscape.ui.following.StepWatch;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/**
 * How the chain that is looked at stands as evidence: coverage of citations, freshness, conflicts, completeness by segment, and what is
 * missing. The numbers are those of the core; this view paints them and leads to their elements.
 */
public final class QualityView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.quality";

	private final StepWatch steps = new StepWatch(this::refresh);
	private final PublishedSelection selection = new PublishedSelection();
	private final Map<Section, ToolItem> tabs = new EnumMap<>(Section.class);
	private ActiveChain active;
	private Refreshing refreshing;
	private Composite bar;
	private Combo scopes;
	private PageCanvas page;
	private Action export;
	private Section section = Section.OVERVIEW;
	private QualityReport report;
	private int scope;

	@Override
	public void createPartControl(Composite parent) {
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		ToolBar sections = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		for (Section each : Section.values()) {
			ToolItem item = new ToolItem(sections, SWT.RADIO);
			item.setText("  " + UiTexts.text("quality.section." + each.name()) + "  ");
			item.setSelection(each == section);
			item.addListener(SWT.Selection, event -> choose(item, each));
			tabs.put(each, item);
		}
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(sections);
		scopes = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		scopes.setToolTipText(UiTexts.text("quality.scope"));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(scopes);
		scopes.addListener(SWT.Selection, event -> {
			scope = scopes.getSelectionIndex();
			showSection(false);
		});
		page = new PageCanvas(parent, resources, id -> selection.publish(active.get().find(id).stream().toList()),
			id -> active.get().reveal(this, id));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		getSite().setSelectionProvider(selection);
		export = new Action(UiTexts.text("quality.export"), Icon.EXPORT.descriptor()) {
			@Override
			public void run() {
				PageExport.run(getSite().getShell(), active.get(), report, part());
			}
		};
		export.setToolTipText(UiTexts.text("quality.export"));
		getViewSite().getActionBars().getToolBarManager().add(export);
		getViewSite().getActionBars().getMenuManager().add(export);
		refreshing = new Refreshing(parent.getDisplay(), this::show);
		active = new ActiveChain(getSite().getPage(), this::follow);
		show(null);
		active.start();
	}

	private void refresh() {
		refreshing.request();
	}

	private void choose(ToolItem item, Section wanted) {
		if (item.getSelection() && section != wanted) {
			section = wanted;
			showSection(false);
		}
	}

	/** Another chain is looked at, or the same was read again. */
	private void follow(OpenChain chain) {
		steps.follow(chain);
		setTitleToolTip(chain.file() == null ? chain.name() : chain.file().getFullPath().toString());
		scope = 0;
		selection.publish(List.of());
		show(null);
		refreshing.show(chain);
	}

	private Assessment part() {
		return scope == 0 ? report.whole() : report.parts().get(scope - 1);
	}

	/** Shows a report; {@code null} for none. */
	private void show(QualityReport fresh) {
		boolean again = report != null && fresh != null;
		report = fresh;
		export.setEnabled(fresh != null);
		bar.setVisible(fresh != null);
		((GridData) bar.getLayoutData()).exclude = fresh == null;
		if (fresh != null) {
			showScopes();
		}
		bar.getParent().layout();
		showSection(again);
	}

	private void showScopes() {
		List<String> names = new ArrayList<>(List.of(UiTexts.text("quality.scope.all")));
		report.parts().forEach(part -> names.add(part.scope().name()));
		scope = Math.min(scope, names.size() - 1);
		if (!List.of(scopes.getItems()).equals(names)) {
			scopes.setItems(names.toArray(String[]::new));
		}
		scopes.select(scope);
		boolean several = report.parts().stream().filter(part -> part.scope().kind() == Scope.Kind.CHAIN).count() > 0;
		scopes.setVisible(several);
		bar.layout();
	}

	private void showSection(boolean keep) {
		if (report == null) {
			page.show(List.of(new Paragraph(sentence())), false);
			return;
		}
		Assessment part = part();
		setText(Section.SEGMENTS, part.perspectives().stream().mapToInt(each -> each.segments().size()).sum());
		setText(Section.FINDINGS, part.findings().counts().total());
		setText(Section.GAPS, part.gaps().size());
		tabs.get(Section.OVERVIEW).getParent().pack();
		bar.layout();
		page.show(Contents.of(section, report, part), keep);
	}

	private void setText(Section of, int number) {
		tabs.get(of).setText("  " + UiTexts.text("quality.section." + of.name()) + " " + number + "  ");
	}

	/** Why there is nothing to be seen, and what to do. */
	private String sentence() {
		OpenChain chain = active == null ? OpenChain.NONE : active.get();
		if (chain.problem() != null) {
			return chain.problem();
		}
		if (chain.document() != null) {
			return UiTexts.text("quality.working");
		}
		return chain.file() != null && chain.editor() == null ? UiTexts.text("tree.loading") : UiTexts.text("quality.empty");
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(active.propertyPage()) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}

	@Override
	public void dispose() {
		steps.stop();
		if (active != null) {
			active.stop();
			refreshing.stop();
		}
		super.dispose();
	}
}
