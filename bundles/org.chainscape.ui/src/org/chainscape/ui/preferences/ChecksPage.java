package org.chainscape.ui.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.validation.Policy;
import org.chainscape.validation.settings.PolicySettings;
import org.chainscape.validation.settings.ProjectFileException;
import org.chainscape.validation.settings.Settings;
import org.chainscape.validation.settings.SettingsFile;
import org.chainscape.validation.settings.TeamFolder;
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

/** The limits of checks, as the team keeps them. A project that says something of its own comes first. */
public final class ChecksPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_MONTHS = 600;
	private static final int TENTHS = 10;
	private static final int MOST_POINTS = 30;

	private Spinner months;
	private Spinner points;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(PreferenceTexts.get("checks.what"));
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContexts.set(parent, "org.chainscape.ui.preferences.checks");
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).applyTo(body);
		months = spinner(body, "checks.months");
		months.setValues(Policy.STALE_MONTHS, 0, MOST_MONTHS, 0, 1, 6);
		points = spinner(body, "checks.points");
		points.setValues(tenths(Policy.SMALLEST_POINTS), 0, MOST_POINTS * TENTHS, 1, 5, TENTHS);
		Label where = new Label(body, SWT.WRAP);
		where.setText(PreferenceTexts.get("checks.where", file()));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(where);
		try {
			show(TeamFolder.find(SettingsFile.NAME).isEmpty() ? PolicySettings.STANDARD : SettingsFile.read(file()).policy());
		} catch (ProjectFileException e) {
			setErrorMessage(e.message(UiTexts.language()));
			months.setEnabled(false);
			points.setEnabled(false);
		}
		return body;
	}

	@Override
	protected void performDefaults() {
		show(PolicySettings.STANDARD);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (!months.getEnabled()) {
			return true;
		}
		try {
			Files.createDirectories(TeamFolder.path());
			SettingsFile.change(file(), this::changed);
			return true;
		} catch (ProjectFileException e) {
			setErrorMessage(e.message(UiTexts.language()));
		} catch (IOException e) {
			setErrorMessage(PreferenceTexts.get("team.unwritable", TeamFolder.path()));
		}
		return false;
	}

	private Settings changed(Settings before) {
		Integer stale = months.getSelection() == Policy.STALE_MONTHS ? null : months.getSelection();
		Double smallest = points.getSelection() == tenths(Policy.SMALLEST_POINTS) ? null : points.getSelection() / (double) TENTHS;
		return before.withPolicy(new PolicySettings(before.policy().asOf(), stale, smallest));
	}

	private void show(PolicySettings policy) {
		months.setSelection(policy.staleMonths() == null ? Policy.STALE_MONTHS : policy.staleMonths());
		points.setSelection(tenths(policy.smallestPoints() == null ? Policy.SMALLEST_POINTS : policy.smallestPoints()));
	}

	private static int tenths(double value) {
		return (int) Math.round(value * TENTHS);
	}

	private static Path file() {
		return TeamFolder.path().resolve(SettingsFile.NAME);
	}

	private static Spinner spinner(Composite body, String key) {
		new Label(body, SWT.NONE).setText(PreferenceTexts.get(key));
		Spinner spinner = new Spinner(body, SWT.BORDER);
		Label unit = new Label(body, SWT.NONE);
		unit.setText(PreferenceTexts.get(key + ".unit"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
		return spinner;
	}
}
