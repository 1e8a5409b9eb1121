package org.chainscape.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.finding.Remedies;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.fix.Fix;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

/** Beside the list: why a finding matters and what can be done about it. */
final class DetailPane {

	private static final int MARGIN = 10;
	private static final int LEAST_WIDTH = 160;

	private final IWorkbenchPage page;
	private final ResourceManager resources;
	private final ScrolledComposite scrolled;
	private Composite body;
	private Row shown;

	DetailPane(Composite parent, IWorkbenchPage page, ResourceManager resources) {
		this.page = page;
		this.resources = resources;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		scrolled.addListener(SWT.Resize, event -> fit());
		show(null);
	}

	Control control() {
		return scrolled;
	}

	/** {@return the row explained; {@code null} if there is none} */
	Row shown() {
		return shown;
	}

	/** Explains a row, or says what the pane is for. */
	void show(Row row) {
		shown = row;
		scrolled.setRedraw(false);
		if (body != null) {
			body.dispose();
		}
		body = composite(scrolled, 1);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(body);
		if (row == null) {
			text(body, UiTexts.text("findings.detail.none"), quiet());
		} else {
			fill(row);
		}
		scrolled.setContent(body);
		fit();
		scrolled.setRedraw(true);
	}

	private void fill(Row row) {
		Composite head = composite(body, 2);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(head);
		icon(head, icon(row.severity()));
		String title = row.rule().isEmpty() ? row.message() : row.rule();
		text(head, title, null).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		if (row.ruleId().isEmpty()) {
			return;
		}
		text(body, row.message(), null);
		if (!row.location().isEmpty()) {
			text(body, row.location(), quiet());
		}
		text(body, explanation(row), null);
		if (!row.isAboutOwnRules()) {
			remedies(row);
		}
		text(body, UiTexts.text("findings.detail.rule", row.ruleId()), quiet());
	}

	private static String explanation(Row row) {
		if (row.isOwn()) {
			return row.why().isEmpty() ? UiTexts.text("findings.detail.own") : row.why();
		}
		return RuleTexts.explanation(row.ruleId(), UiTexts.language());
	}

	private void remedies(Row row) {
		Optional<Mending> open = OpenFinding.mending(page, row.file());
		List<Fix> fixes = open.flatMap(mending -> OpenFinding.find(mending, row).map(mending::fixes)).orElse(List.of());
		for (Fix fix : fixes) {
			action(Icon.MEND, open.map(mending -> mending.label(fix)).orElse(""), (present, same) -> remedies(present).apply(fix));
		}
		if (!fixes.isEmpty()) {
			action(Icon.MEND_ALL, UiTexts.text("findings.all"), (present, same) -> remedies(present).fixAll(same, fixes.get(0).key()));
		} else if (open.isEmpty() && !row.isOwn()) {
			action(Icon.MEND, UiTexts.text("findings.open"), (present, same) -> show(row));
		}
		action(Icon.SUPPRESS, UiTexts.text("findings.suppress"), (present, same) -> remedies(present).suppress(same));
		action(Icon.FINDINGS, UiTexts.text("findings.level"), (present, same) -> remedies(present).level(scrolled, row.ruleId()));
	}

	private Remedies remedies(Mending mending) {
		return new Remedies(scrolled.getShell(), mending, () -> { });
	}

	private void action(Icon icon, String text, BiConsumer<Mending, Finding> code) {
		Row row = shown;
		Composite line = composite(body, 2);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
		icon(line, icon);
		Link link = new Link(line, SWT.WRAP);
		link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		link.setBackground(scrolled.getBackground());
		link.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).create());
		link.addListener(SWT.Selection, event -> OpenFinding.with(page, row, code));
	}

	/** {@return the icon of a severity of markers} */
	static Icon icon(int severity) {
		return switch (Grouping.severity(severity)) {
			case ERROR -> Icon.PROBLEM;
			case WARNING -> Icon.WARNING;
			case INFO -> Icon.INFO;
		};
	}

	private void icon(Composite parent, Icon icon) {
		Label label = new Label(parent, SWT.NONE);
		label.setImage(resources.create(icon.descriptor()));
		label.setBackground(scrolled.getBackground());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
	}

	private Color quiet() {
		return JFaceResources.getColorRegistry().get("QUALIFIER_COLOR");
	}

	private Composite composite(Composite parent, int columns) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setBackground(scrolled.getBackground());
		composite.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).create());
		composite.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		return composite;
	}

	private Label text(Composite parent, String text, Color color) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setBackground(scrolled.getBackground());
		label.setForeground(color == null ? scrolled.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND) : color);
		label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).create());
		return label;
	}

	private void fit() {
		int width = Math.max(LEAST_WIDTH, scrolled.getClientArea().width);
		scrolled.setMinSize(body.computeSize(width, SWT.DEFAULT));
	}
}
