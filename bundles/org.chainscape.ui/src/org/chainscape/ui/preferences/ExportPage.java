package org.chainscape.ui.preferences;

import java.util.Arrays;
import java.util.Locale;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.scene.Edition;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.ui.publish.PublishTexts;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What the export of figures proposes. */
public final class ExportPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int LOWEST = 72;
	private static final int HIGHEST = 1200;

	/** Made by the workbench. */
	public ExportPage() {
		super(GRID);
		setPreferenceStore(StudioPreferences.store());
		setDescription(PreferenceTexts.get("export.what"));
	}

	@Override
	public void init(IWorkbench workbench) {
		// All there is to know stands in the preferences.
	}

	@Override
	protected void createFieldEditors() {
		HelpContexts.set(getFieldEditorParent(), "org.chainscape.ui.preferences.export");
		addField(combo(StudioPreferences.EXPORT_FORMAT, "figures.format", FigureFormat.values()));
		addField(combo(StudioPreferences.EXPORT_PAGE, "figures.page", PagePreset.values()));
		IntegerFieldEditor dpi = new IntegerFieldEditor(StudioPreferences.EXPORT_DPI, PreferenceTexts.get("export.dpi"), getFieldEditorParent());
		dpi.setValidRange(LOWEST, HIGHEST);
		dpi.setErrorMessage(PreferenceTexts.get("export.dpi.range", LOWEST, HIGHEST));
		addField(dpi);
		addField(new ComboFieldEditor(StudioPreferences.EXPORT_RESERVED, PublishTexts.text("reserved"), new String[][] {
			{ PublishTexts.text("reserved.out"), Edition.Reserved.LEFT_OUT.name() },
			{ PublishTexts.text("reserved.marked"), Edition.Reserved.MARKED.name() } }, getFieldEditorParent()));
		addField(new BooleanFieldEditor(StudioPreferences.EXPORT_FROM_DEFAULTS, PreferenceTexts.get("export.from.defaults"),
			getFieldEditorParent()));
	}

	private ComboFieldEditor combo(String key, String label, Enum<?>[] constants) {
		String[][] entries = Arrays.stream(constants)
			.map(constant -> new String[] { PublishTexts.text(label + "." + constant.name().toLowerCase(Locale.ROOT)), constant.name() })
			.toArray(String[][]::new);
		return new ComboFieldEditor(key, PublishTexts.text(label), entries, getFieldEditorParent());
	}
}
