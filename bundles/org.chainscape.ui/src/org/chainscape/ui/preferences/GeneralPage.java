package org.chainscape.ui.preferences;

import java.util.function.IntFunction;

import org.chainscape.ui.appearance.Appearance;
import org.chainscape.ui.language.LanguageChoice;
import org.chainscape.ui.language.Languages;
import org.chainscape.ui.manual.HelpContexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Language and looks. Both hold from the next start, which is offered. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private Button[] languages;
	private Button[] appearances;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultButton();
		setDescription(PreferenceTexts.get("general.what"));
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContexts.set(parent, "org.chainscape.ui.preferences");
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(body);
		LanguageChoice[] spoken = LanguageChoice.values();
		languages = radios(group(body, "general.language"), spoken.length, i -> spoken[i].label(), Languages.chosen().ordinal());
		if (!Languages.switchable()) {
			for (Button button : languages) {
				button.setEnabled(false);
			}
			new Label(languages[0].getParent(), SWT.WRAP).setText(PreferenceTexts.get("general.language.fixed"));
		}
		Appearance[] looks = Appearance.values();
		appearances = radios(group(body, "general.appearance"), looks.length, i -> looks[i].label(), Appearance.chosen().ordinal());
		return body;
	}

	@Override
	public boolean performOk() {
		// Each of them may start the studio anew; a second question then comes at the next visit.
		LanguageChoice language = LanguageChoice.values()[chosen(languages)];
		Appearance appearance = Appearance.values()[chosen(appearances)];
		getShell().getDisplay().asyncExec(() -> {
			if (appearance != Appearance.chosen()) {
				appearance.choose(null);
			}
			Languages.choose(null, language);
		});
		return true;
	}

	private static int chosen(Button[] buttons) {
		for (int i = 0; i < buttons.length; i++) {
			if (buttons[i].getSelection()) {
				return i;
			}
		}
		return 0;
	}

	private static Group group(Composite body, String key) {
		Group group = new Group(body, SWT.NONE);
		group.setText(PreferenceTexts.get(key));
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private static Button[] radios(Composite group, int count, IntFunction<String> labels, int selected) {
		Button[] buttons = new Button[count];
		for (int i = 0; i < count; i++) {
			buttons[i] = new Button(group, SWT.RADIO);
			buttons[i].setText(labels.apply(i));
			buttons[i].setSelection(i == selected);
		}
		return buttons;
	}
}
