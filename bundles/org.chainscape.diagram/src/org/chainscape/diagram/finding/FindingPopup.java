package org.chainscape.diagram.finding;

import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.fix.Fix;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/**
 * What is wrong, why it matters and what can be done, beside the element: Tab goes from one way to the next, Enter takes it, Esc or a click
 * elsewhere leaves everything as it is.
 */
public final class FindingPopup {

	private static final int WIDTH = 430;
	private static final int HIGHEST = 420;
	private static final int MARGIN = 12;
	private static final int MOST = 8;
	private static final Color PAPER = new Color(255, 255, 255);
	private static final Color EDGE = new Color(203, 213, 225);
	private static final Color INK = new Color(30, 41, 59);
	private static final Color QUIET = new Color(100, 116, 139);
	private static final Color ACTION = new Color(29, 78, 216);

	private final Mending mending;
	private final Remedies remedies;
	private final Shell shell;
	private Control first;

	private FindingPopup(Control owner, Mending mending) {
		this.mending = mending;
		shell = new Shell(owner.getShell(), SWT.TOOL | SWT.NO_TRIM | SWT.ON_TOP);
		shell.setBackground(EDGE);
		shell.setText(FindingTexts.get("popup.title"));
		shell.setLayout(GridLayoutFactory.fillDefaults().margins(1, 1).create());
		remedies = new Remedies(owner.getShell(), mending, this::close);
		shell.addListener(SWT.Deactivate, event -> closeLater());
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
	}

	/**
	 * Opens a pop-up.
	 *
	 * @param owner the control it is opened from
	 * @param at where its upper left corner is wanted, on the display
	 * @param mending what can be done
	 * @param findings what is wrong; not empty
	 * @return its shell, for tests
	 */
	public static Shell open(Control owner, Point at, Mending mending, List<Finding> findings) {
		FindingPopup popup = new FindingPopup(owner, mending);
		popup.fill(findings);
		popup.show(at);
		return popup.shell;
	}

	private void fill(List<Finding> findings) {
		ScrolledComposite scrolled = new ScrolledComposite(shell, SWT.V_SCROLL);
		scrolled.setBackground(PAPER);
		Composite body = composite(scrolled, 1);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(body);
		findings.stream().limit(MOST).forEach(finding -> add(body, finding));
		if (findings.size() > MOST) {
			text(body, FindingTexts.get("popup.more", Integer.toString(findings.size() - MOST)), QUIET);
		}
		scrolled.setContent(body);
		Point size = body.computeSize(WIDTH, SWT.DEFAULT);
		body.setSize(size);
		// The body is as wide as what it lies on, which dark looks leave white.
		scrolled.setExpandHorizontal(true);
		scrolled.setMinWidth(size.x);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH + (size.y > HIGHEST ? scrolled.getVerticalBar().getSize().x : 0),
				Math.min(size.y, HIGHEST)).applyTo(scrolled);
	}

	private void add(Composite body, Finding finding) {
		Composite block = composite(body, 2);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(block);
		Label icon = new Label(block, SWT.NONE);
		icon.setBackground(PAPER);
		icon.setImage(Icons.image("finding-" + finding.severity().word()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 2).applyTo(icon);
		text(block, mending.message(finding), INK).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		if (!OwnRules.isOwn(finding.ruleId())) {
			new Label(block, SWT.NONE).setBackground(PAPER);
			text(block, RuleTexts.explanation(finding.ruleId(), DiagramTexts.language()), QUIET);
		}
		List<Fix> fixes = mending.fixes(finding);
		for (Fix fix : fixes) {
			icon(block, "mend");
			link(block, mending.label(fix), () -> remedies.apply(fix));
		}
		new Label(block, SWT.NONE).setBackground(PAPER);
		Composite row = composite(block, 4);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(14, 0).applyTo(row);
		if (!fixes.isEmpty()) {
			link(row, FindingTexts.get("popup.all"), () -> remedies.fixAll(finding, fixes.get(0).key()));
		}
		link(row, FindingTexts.get("popup.suppress"), () -> remedies.suppress(finding));
		link(row, FindingTexts.get("popup.level"), () -> remedies.level(row, finding.ruleId()));
	}

	private static void icon(Composite parent, String name) {
		Label label = new Label(parent, SWT.NONE);
		label.setBackground(PAPER);
		label.setImage(Icons.image(name));
	}

	private static Composite composite(Composite parent, int columns) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setBackground(PAPER);
		composite.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).create());
		composite.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		return composite;
	}

	private static Label text(Composite parent, String text, Color color) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(color);
		label.setBackground(PAPER);
		label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 2 * MARGIN - 28, SWT.DEFAULT).create());
		return label;
	}

	private Link link(Composite parent, String text, Runnable code) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		link.setBackground(PAPER);
		link.setLinkForeground(ACTION);
		link.addListener(SWT.Selection, event -> code.run());
		first = first == null ? link : first;
		return link;
	}

	private void show(Point at) {
		shell.pack();
		Point size = shell.getSize();
		Rectangle screen = shell.getMonitor().getClientArea();
		shell.setLocation(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(at.y, screen.y + screen.height - size.y)));
		shell.open();
		if (first != null) {
			first.setFocus();
		}
	}

	/** A menu of the pop-up takes the focus for a moment. */
	private void closeLater() {
		shell.getDisplay().timerExec(150, () -> {
			if (!shell.isDisposed() && !remedies.isAsking() && shell.getDisplay().getActiveShell() != shell) {
				close();
			}
		});
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
