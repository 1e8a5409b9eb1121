package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainscape.ui.calculations.CalculationsView;
import org.chainscape.ui.navigator.ChainNavigator;
import org.chainscape.ui.perspective.ChainPerspective;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;

class PerspectiveTest {

	@ParameterizedTest
	@ValueSource(strings = {ChainNavigator.ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW,
		CalculationsView.ID, ChainPerspective.ERROR_LOG})
	void opensWithItsViews(String view) throws Exception {
		IWorkbenchPage page = WorkbenchFixture.cleanPage();
		page.resetPerspective();

		assertNotNull(page.findViewReference(view), view);
	}

	@Test
	void isTheOneTheProductStartsWith() {
		assertEquals(ChainPerspective.ID, PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective());
	}

	@Test
	void theAboutTextNamesTheVersionOfTheBundle() {
		Version version = Platform.getBundle("org.chainscape.ui").getVersion();
		String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();

		String about = Platform.getProduct().getProperty("aboutText");

		assertTrue(about.contains(number) && about.contains("EPL-2.0"), about);
	}
}
