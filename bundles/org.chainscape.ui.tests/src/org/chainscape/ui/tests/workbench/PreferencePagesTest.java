package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.report.house.HouseFile;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.ui.preferences.StudioPreferences;
import org.chainscape.ui.preferences.TeamPlace;
import org.chainscape.validation.settings.TeamFolder;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the preferences: which are there, and that two pages about one file leave each other's part alone. */
class PreferencePagesTest {

	private static final String HOUSE = "org.chainscape.ui.preferences.house";
	private static final String RATINGS = "org.chainscape.ui.preferences.ratings";

	@TempDir
	private Path folder;
	private PreferenceDialog dialog;

	@BeforeEach
	void team() {
		StudioPreferences.store().setValue(StudioPreferences.TEAM_FOLDER, folder.toString());
		TeamPlace.apply();
	}

	@AfterEach
	void forget() {
		if (dialog != null) {
			dialog.close();
		}
		StudioPreferences.store().setToDefault(StudioPreferences.TEAM_FOLDER);
		TeamPlace.apply();
	}

	@Test
	void whatConcernsBuildersOfThePlatformIsOutOfSight() {
		List<String> shown = nodes().stream().filter(node -> !WorkbenchActivityHelper.filterItem(node)).map(IPreferenceNode::getId).toList();
		for (String hidden : List.of("org.eclipse.equinox.security.ui.category", "org.eclipse.ui.net.NetPreferences",
			"org.eclipse.ui.preferencePages.General.LinkHandlers", "org.eclipse.ui.preferencePages.ContentTypes",
			"org.eclipse.ui.preferencePages.Globalization", "org.eclipse.help.ui.contentPreferencePage")) {
			assertFalse(shown.contains(hidden), hidden);
		}
		assertTrue(shown.containsAll(List.of("org.eclipse.ui.preferencePages.Keys", HOUSE, RATINGS)), shown.toString());
	}

	/** The search of the dialog looks at these. */
	@Test
	void everyPageOfOursIsFoundByWordsThatStandOnIt() {
		for (IConfigurationElement page : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.preferencePages")) {
			if (page.getAttribute("id").startsWith("org.chainscape.")) {
				assertEquals(1, page.getChildren("keywordReference").length, page.getAttribute("id"));
			}
		}
	}

	@Test
	void houseStyleAndRatingScaleAreOneFileAndTwoPages() throws Exception {
		Composite ratings = page(RATINGS);
		push(ratings, 4);
		assertTrue(tables(ratings).get(0).getItemCount() > 4);
		apply();
		List<HouseStyle.RatingWord> words = HouseFile.read(TeamFolder.path().resolve(HouseFile.NAME)).texts().ratings();
		assertEquals(tables(ratings).get(0).getItemCount(), words.size());
		dialog.close();

		Composite house = page(HOUSE);
		controls(house, Text.class).get(0).setText("甲证券");
		apply();
		HouseStyle style = HouseFile.read(TeamFolder.path().resolve(HouseFile.NAME));
		assertEquals("甲证券", style.name());
		assertEquals(words, style.texts().ratings());
		dialog.close();

		ratings = page(RATINGS);
		tables(ratings).get(0).setSelection(0);
		tables(ratings).get(0).notifyListeners(SWT.Selection, new Event());
		push(ratings, 1);
		apply();
		style = HouseFile.read(TeamFolder.path().resolve(HouseFile.NAME));
		assertEquals(words.subList(1, words.size()), style.texts().ratings());
		assertEquals("甲证券", style.name());
	}

	@Test
	void aHouseStyleThatCannotBeReadIsNotWrittenOver() throws Exception {
		Path file = Files.writeString(folder.resolve(HouseFile.NAME), "{");
		page(RATINGS);
		IPreferencePage shown = (IPreferencePage) dialog.getSelectedPage();
		assertFalse(shown.isValid());
		assertTrue(shown.getErrorMessage().contains(HouseFile.NAME), shown.getErrorMessage());
		shown.performOk();
		assertEquals("{", Files.readString(file));
	}

	private Composite page(String id) {
		dialog = PreferencesUtil.createPreferenceDialogOn(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), id,
			new String[] { id }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return (Composite) ((IPreferencePage) dialog.getSelectedPage()).getControl();
	}

	private void apply() {
		assertTrue(((IPreferencePage) dialog.getSelectedPage()).performOk());
	}

	private static void push(Composite page, int button) {
		controls(page, Button.class).get(button).notifyListeners(SWT.Selection, new Event());
	}

	private static List<Table> tables(Composite page) {
		return controls(page, Table.class);
	}

	private static <T extends Control> List<T> controls(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite composite) {
				found.addAll(controls(composite, type));
			}
		}
		return found;
	}

	private static List<IPreferenceNode> nodes() {
		return Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).toArray())
			.map(IPreferenceNode.class::cast).toList();
	}
}
