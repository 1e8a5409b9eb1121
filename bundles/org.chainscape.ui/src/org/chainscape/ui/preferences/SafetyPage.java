package org.chainscape.ui.preferences;

import java.io.IOException;

import org.chainscape.store.backup.Backups;
import org.chainscape.store.backup.Limits;
import org.chainscape.ui.manual.HelpContexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** How often unsaved work is put into the journal, and how much of former versions is kept. */
public final class SafetyPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_SECONDS = 600;
	private static final int MOST_VERSIONS = 10_000;
	private static final int MOST_DAYS = 3650;
	private static final int MOST_MEGABYTES = 1_000_000;

	private final Backups backups = Backups.ofUser();
	private Spinner seconds;
	private Spinner count;
	private Spinner days;
	private Spinner megabytes;

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(StudioPreferences.store());
		setDescription(PreferenceTexts.get("safety.what"));
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContexts.set(parent, "org.chainscape.ui.preferences.safety");
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).applyTo(body);
		seconds = spinner(body, "safety.seconds", 0, MOST_SECONDS);
		count = spinner(body, "safety.count", 1, MOST_VERSIONS);
		days = spinner(body, "safety.days", 1, MOST_DAYS);
		megabytes = spinner(body, "safety.megabytes", 1, MOST_MEGABYTES);
		show(getPreferenceStore().getInt(StudioPreferences.AUTOSAVE_SECONDS), backups.limits());
		return body;
	}

	@Override
	protected void performDefaults() {
		show(getPreferenceStore().getDefaultInt(StudioPreferences.AUTOSAVE_SECONDS), Limits.STANDARD);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		getPreferenceStore().setValue(StudioPreferences.AUTOSAVE_SECONDS, seconds.getSelection());
		Limits wanted = new Limits(count.getSelection(), days.getSelection(), megabytes.getSelection());
		try {
			if (!wanted.equals(backups.limits())) {
				backups.limit(wanted);
			}
		} catch (IOException e) {
			setErrorMessage(PreferenceTexts.get("safety.unwritable", String.valueOf(e.getMessage())));
			return false;
		}
		return true;
	}

	private void show(int wait, Limits limits) {
		seconds.setSelection(wait);
		count.setSelection(limits.count());
		days.setSelection(limits.days());
		megabytes.setSelection(limits.megabytes());
	}

	private static Spinner spinner(Composite body, String key, int least, int most) {
		new Label(body, SWT.NONE).setText(PreferenceTexts.get(key));
		Spinner spinner = new Spinner(body, SWT.BORDER);
		spinner.setMinimum(least);
		spinner.setMaximum(most);
		Label unit = new Label(body, SWT.NONE);
		unit.setText(PreferenceTexts.get(key + ".unit"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
		return spinner;
	}
}
