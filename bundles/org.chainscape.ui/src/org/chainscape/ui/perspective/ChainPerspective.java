package org.chainscape.ui.perspective;

import org.chainscape.ui.calculations.CalculationsView;
import org.chainscape.ui.citations.SourcesView;
import org.chainscape.ui.companies.CompaniesView;
import org.chainscape.ui.grid.TablesView;
import org.chainscape.ui.navigator.ChainNavigator;
import org.chainscape.ui.quality.QualityView;
import org.chainscape.ui.findings.FindingsView;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective 产业链: projects and outline on the left, the figure in the middle, properties and problems below. */
public final class ChainPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "org.chainscape.ui.perspective";
	/** Id of the view of layers and filters, which belongs to the diagram editor. */
	public static final String LAYERS = "org.chainscape.diagram.layers";
	/** Id of the view that shows the error log. */
	public static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	private static final float LEFT = 0.17f;
	private static final float OUTLINE = 0.62f;
	private static final float PROBLEMS = 0.42f;
	private static final float BELOW = 0.77f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
		left.addView(ChainNavigator.ID);
		left.addView(LAYERS);
		layout.createFolder("outline", IPageLayout.BOTTOM, OUTLINE, "left").addView(IPageLayout.ID_OUTLINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(TablesView.ID);
		below.addView(CompaniesView.ID);
		below.addView(SourcesView.ID);
		IFolderLayout problems = layout.createFolder("problems", IPageLayout.RIGHT, PROBLEMS, "below");
		problems.addView(FindingsView.ID);
		problems.addView(IPageLayout.ID_PROBLEM_VIEW);
		problems.addView(CalculationsView.ID);
		problems.addView(QualityView.ID);
		problems.addView(ERROR_LOG);
		problems.addPlaceholder(IPageLayout.ID_BOOKMARKS);
		problems.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
		layout.addPlaceholder("*", IPageLayout.BOTTOM, BELOW, "below");

		layout.addNewWizardShortcut("org.chainscape.ui.wizard.chain");
		layout.addNewWizardShortcut("org.chainscape.ui.wizard.rule");
		layout.addNewWizardShortcut("org.chainscape.ui.wizard.example");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addShowViewShortcut(ChainNavigator.ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(LAYERS);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(FindingsView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(CalculationsView.ID);
		layout.addShowViewShortcut(TablesView.ID);
		layout.addShowViewShortcut(CompaniesView.ID);
		layout.addShowViewShortcut(SourcesView.ID);
		layout.addShowViewShortcut(QualityView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_BOOKMARKS);
		layout.addShowViewShortcut(NewSearchUI.SEARCH_VIEW_ID);
		layout.addShowViewShortcut(ERROR_LOG);
		layout.addPerspectiveShortcut(ID);
	}
}
