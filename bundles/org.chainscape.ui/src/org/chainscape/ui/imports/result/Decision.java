package org.chainscape.ui.imports.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.ui.imports.ImportRecord.Entry;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.fix.Fix;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** What was withdrawn is kept or deleted, by the ways to mend its finding. */
final class Decision {

	/** The rule that reports what is withdrawn. */
	static final String RULE = "import.withdrawn";

	private final Shell shell;
	private final EditSession session;
	private final Mending mending;

	Decision(Shell shell, EditSession session, Path chain) {
		this.shell = shell;
		this.session = session;
		mending = new Mending(session, chain);
	}

	/** Mends the findings of what is selected, all in one step. */
	void make(List<Entry> entries, String key) {
		Set<String> wanted = entries.stream().map(Entry::elementId).collect(Collectors.toSet());
		List<Fix> fixes = new ArrayList<>();
		for (Finding finding : session.findings()) {
			if (finding.ruleId().equals(RULE) && wanted.contains(finding.elementId())) {
				Optional<Fix> fix = mending.fixes(finding).stream().filter(each -> each.key().equals(key)).findFirst();
				fix.ifPresent(fixes::add);
			}
		}
		if (fixes.isEmpty()) {
			MessageDialog.openInformation(shell, ImportTexts.text("results.title"), ImportTexts.text("results.noDecision"));
			return;
		}
		session.run(mending.label(fixes.get(0)), () -> fixes.forEach(mending::apply));
	}
}
