package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.finding.Remedies;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What rules find wrong with the elements and their parts, why it matters, and what can be done about it. */
final class FindingsControl extends ValueControl {

	private static final int MOST = 40;

	private final Composite box;
	private List<Finding> shown;

	FindingsControl(Row row) {
		super(row);
		box = new Composite(row.pane(), SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 10).create());
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	void refresh() {
		Mending mending = host().mending().orElse(null);
		List<Finding> found = new ArrayList<>();
		if (mending != null) {
			for (EObject subject : entry().subjects()) {
				mending.at(subject).stream().filter(finding -> !found.contains(finding)).forEach(found::add);
			}
		}
		if (found.equals(shown) && box.getChildren().length > 0) {
			return;
		}
		shown = List.copyOf(found);
		for (Control child : box.getChildren()) {
			child.dispose();
		}
		Label count = new Label(box, SWT.WRAP);
		count.setText(mending == null ? PropertyTexts.get("findings.later") : FieldFindings.count(found.size()));
		count.setForeground(Tones.quiet(box));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(count);
		found.stream().limit(MOST).forEach(finding -> Note.add(box, line(mending, finding)));
		if (found.size() > MOST) {
			Note.add(box, new Note.Line(null, PropertyTexts.get("findings.more", Integer.toString(found.size() - MOST)), List.of()));
		}
		box.layout(true);
		row().pane().relayout();
	}

	private Note.Line line(Mending mending, Finding finding) {
		Remedies remedies = new Remedies(box.getShell(), mending, () -> { });
		List<Note.Way> ways = new ArrayList<>();
		for (Fix fix : mending.fixes(finding)) {
			ways.add(new Note.Way(mending.label(fix), () -> remedies.apply(fix)));
		}
		ways.add(new Note.Way(PropertyTexts.get("findings.suppress"), () -> remedies.suppress(finding)));
		String why = OwnRules.isOwn(finding.ruleId()) ? "" : "\n" + RuleTexts.explanation(finding.ruleId(), UiTexts.language());
		return new Note.Line("finding-" + finding.severity().word(), mending.message(finding) + why, ways);
	}
}
