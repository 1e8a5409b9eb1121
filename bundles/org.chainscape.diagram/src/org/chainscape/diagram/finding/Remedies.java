package org.chainscape.diagram.finding;

import java.util.List;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.settings.Justification;
import org.chainscape.validation.settings.Level;
import org.chainscape.validation.settings.ProjectSettings;
import org.chainscape.validation.settings.Suppression;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** What a user can do about a finding, with the questions that have to be asked first. User interface thread only. */
public final class Remedies {

	private final Shell shell;
	private final Mending mending;
	private final Runnable done;
	private boolean asking;

	/**
	 * For one moment of an open document.
	 *
	 * @param shell parent of dialogs
	 * @param mending the document
	 * @param done called before the document is changed and before a dialog opens: what the findings were shown in can go
	 */
	public Remedies(Shell shell, Mending mending, Runnable done) {
		this.shell = shell;
		this.mending = mending;
		this.done = done;
	}

	/** {@return whether a menu is open} */
	boolean isAsking() {
		return asking;
	}

	/**
	 * Applies a fix.
	 *
	 * @param fix the fix
	 */
	public void apply(Fix fix) {
		done.run();
		if (!mending.apply(fix)) {
			MessageDialog.openInformation(shell, FindingTexts.get("popup.title"), FindingTexts.get("fix.outdated"));
		}
	}

	/**
	 * Shows what mending all findings of a kind would do, and does it if the user agrees.
	 *
	 * @param finding one of them
	 * @param key the kind of fix
	 */
	public void fixAll(Finding finding, String key) {
		done.run();
		new FixAllDialog(shell, mending, finding, key).open();
	}

	/**
	 * Asks for a reason and writes into the settings of the project that a finding is not to be seen.
	 *
	 * @param finding the finding
	 */
	public void suppress(Finding finding) {
		done.run();
		SuppressDialog dialog = new SuppressDialog(shell, mending.message(finding));
		if (dialog.open() == Window.OK) {
			suppress(List.of(finding), dialog.answer(), dialog.isEverything());
		}
	}

	/**
	 * Writes into the settings of the project that findings are not to be seen.
	 *
	 * @param findings the findings
	 * @param why the reason
	 * @param everything whether everything the rule finds at the element is meant
	 */
	public void suppress(List<Finding> findings, Justification why, boolean everything) {
		String file = ProjectSettings.of(mending.file()).relative(mending.file());
		List<Suppression> added = findings.stream().map(finding -> everything ? Suppression.ofElement(finding, mending.index(), file, why)
				: Suppression.of(finding, mending.index(), file, why)).toList();
		ProjectRules.change(mending.file(), settings -> {
			var changed = settings;
			for (Suppression suppression : added) {
				changed = changed.withSuppression(suppression);
			}
			return changed;
		});
	}

	/**
	 * Offers the severities a rule can have in this project.
	 *
	 * @param at below what
	 * @param ruleId id of the rule
	 */
	public void level(Control at, String ruleId) {
		Level present = ProjectSettings.of(mending.file()).settings().level(ruleId).orElse(null);
		Menu menu = new Menu(at);
		item(menu, FindingTexts.get("level.standard"), present == null, () -> level(ruleId, null));
		new MenuItem(menu, SWT.SEPARATOR);
		for (Level level : Level.values()) {
			String label = level.severity().map(severity -> RuleTexts.severity(severity, DiagramTexts.language()))
					.orElseGet(() -> FindingTexts.get("level.off"));
			item(menu, label, present == level, () -> level(ruleId, level));
		}
		asking = true;
		menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(() -> asking = false));
		Point below = at.toDisplay(0, at.getSize().y);
		menu.setLocation(below);
		menu.setVisible(true);
	}

	/**
	 * Changes what the project makes of a rule.
	 *
	 * @param ruleId id of the rule
	 * @param level the severity, or off; {@code null} for its own severity
	 */
	public void level(String ruleId, Level level) {
		done.run();
		ProjectRules.change(mending.file(), settings -> settings.withLevel(ruleId, level));
	}

	private static void item(Menu menu, String text, boolean present, Runnable code) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(text);
		item.setSelection(present);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				code.run();
			}
		});
	}
}
