package org.chainscape.ui.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.report.house.HouseFile;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.validation.settings.SettingsFile;
import org.chainscape.validation.settings.TeamFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The folder of the team, and settings as a file for colleagues. */
public final class TeamPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 420;

	private Label found;

	/** Made by the workbench. */
	public TeamPage() {
		super(GRID);
		setPreferenceStore(StudioPreferences.store());
		setDescription(PreferenceTexts.get("team.what"));
	}

	@Override
	public void init(IWorkbench workbench) {
		// All there is to know stands in the preferences.
	}

	@Override
	protected void createFieldEditors() {
		DirectoryFieldEditor folder = new DirectoryFieldEditor(StudioPreferences.TEAM_FOLDER, PreferenceTexts.get("team.folder"),
			getFieldEditorParent());
		folder.setEmptyStringAllowed(true);
		folder.setErrorMessage(PreferenceTexts.get("team.folder.missing"));
		addField(folder);
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContexts.set(parent, "org.chainscape.ui.preferences.team");
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(body);
		Control fields = super.createContents(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		found = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(found);
		tell();
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, "team.export", this::exportSettings);
		button(buttons, "team.import", this::importSettings);
		return body;
	}

	@Override
	public boolean performOk() {
		boolean stored = super.performOk();
		TeamPlace.apply();
		tell();
		return stored;
	}

	private void tell() {
		Path folder = TeamFolder.path();
		List<String> files = List.of(HouseFile.NAME, SettingsFile.NAME).stream()
			.filter(name -> Files.isRegularFile(folder.resolve(name))).toList();
		found.setText(files.isEmpty() ? PreferenceTexts.get("team.found.none", folder)
			: PreferenceTexts.get("team.found", folder, String.join(PreferenceTexts.get("list.comma"), files)));
	}

	private void exportSettings() {
		Path file = ask(SWT.SAVE, "team.export");
		if (file != null) {
			attempt(() -> SettingsTransfer.write(file), PreferenceTexts.get("team.exported", file));
		}
	}

	private void importSettings() {
		Path file = ask(SWT.OPEN, "team.import");
		if (file == null) {
			return;
		}
		String question = PreferenceTexts.get("team.import.ask");
		if (MessageDialog.openConfirm(getShell(), PreferenceTexts.get("team.import.title"), question)) {
			attempt(() -> SettingsTransfer.read(file), PreferenceTexts.get("team.imported"));
			TeamPlace.apply();
			tell();
		}
	}

	/** What can go wrong with files. */
	private interface Step {
		void run() throws IOException, CoreException;
	}

	private void attempt(Step step, String done) {
		try {
			step.run();
			setErrorMessage(null);
			setMessage(done, INFORMATION);
		} catch (BadSettingsException e) {
			setMessage(null);
			setErrorMessage(e.getMessage());
		} catch (IOException | CoreException e) {
			setErrorMessage(PreferenceTexts.get("team.failed", String.valueOf(e.getMessage())));
		}
	}

	private Path ask(int style, String key) {
		FileDialog dialog = new FileDialog(getShell(), style | SWT.SHEET);
		dialog.setText(PreferenceTexts.get(key + ".title"));
		dialog.setFilterExtensions(new String[] { "*" + SettingsTransfer.ENDING });
		dialog.setFileName("chainscape" + SettingsTransfer.ENDING);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen);
	}

	private void button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(PreferenceTexts.get(key));
		button.addListener(SWT.Selection, event -> action.run());
		setButtonLayoutData(button);
	}
}
