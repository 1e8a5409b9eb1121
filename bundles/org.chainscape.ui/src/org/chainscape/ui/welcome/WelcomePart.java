package org.chainscape.ui.welcome;

import org.chainscape.ui.Icon;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

/** The welcome page: what the product is, and three ways in. Plain widgets, because a browser is not there everywhere. */
public final class WelcomePart extends IntroPart {

	private static final String NEW_WIZARD = "org.eclipse.ui.newWizard(newWizardId=org.chainscape.ui.wizard.%s)";
	private static final RGB PAPER = new RGB(0xf6, 0xf8, 0xfb);
	private static final RGB INK = new RGB(0x1f, 0x2a, 0x3d);
	private static final RGB QUIET = new RGB(0x5b, 0x6a, 0x80);
	private static final RGB TITLE = new RGB(0x1f, 0x3a, 0x68);
	/** Keeps the style sheet of the workbench away from the colours of this page. */
	private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";
	private static final int PAGE_WIDTH = 960;
	private static final int SUBTITLE_WIDTH = 840;
	private static final int TITLE_POINTS = 14;

	private LocalResourceManager resources;
	private Composite page;

	@Override
	public void createPartControl(Composite parent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setData(NO_STYLE_SHEET, Boolean.TRUE);
		scroller.setBackground(color(PAPER));
		Composite middle = new Composite(scroller, SWT.NONE);
		middle.setData(NO_STYLE_SHEET, Boolean.TRUE);
		middle.setBackground(color(PAPER));
		GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(middle);
		page = new Composite(middle, SWT.NONE);
		page.setBackground(color(PAPER));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(PAGE_WIDTH, SWT.DEFAULT).applyTo(page);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(18, 28).applyTo(page);
		createHead();
		Card example = new Card(page, resources, new RGB(0x3b, 0x6f, 0xb6));
		example.fill("welcome.example", Icon.DIAGRAM).action("welcome.example.do", () -> run(NEW_WIZARD.formatted("example")));
		Card template = new Card(page, resources, new RGB(0x2f, 0x8f, 0x6b));
		template.fill("welcome.new", Icon.NEW_CHAIN).action("welcome.new.do", () -> run(NEW_WIZARD.formatted("chain")));
		Card open = new Card(page, resources, new RGB(0xc0, 0x7f, 0x16));
		open.fill("welcome.open", Icon.FOLDER).action("welcome.open.file", () -> run("org.chainscape.ui.openFile"))
			.action("welcome.open.folder", () -> run("org.chainscape.ui.openFolder"));
		createFoot();
		scroller.setContent(middle);
		scroller.setMinSize(middle.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// The page looks the same in both states.
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	private void createHead() {
		Composite head = new Composite(page, SWT.NONE);
		head.setBackground(color(PAPER));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(head);
		Label mark = new Label(head, SWT.NONE);
		mark.setBackground(color(PAPER));
		mark.setImage(resources.create(Icon.MARK.descriptor()));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
		Label title = new Label(head, SWT.NONE);
		title.setBackground(color(PAPER));
		title.setForeground(color(TITLE));
		title.setFont(font(TITLE_POINTS, SWT.BOLD));
		title.setText(UiTexts.text("welcome.title"));
		Label subtitle = new Label(head, SWT.WRAP);
		subtitle.setBackground(color(PAPER));
		subtitle.setForeground(color(QUIET));
		subtitle.setText(UiTexts.text("welcome.subtitle"));
		GridDataFactory.fillDefaults().hint(SUBTITLE_WIDTH, SWT.DEFAULT).applyTo(subtitle);
	}

	private void createFoot() {
		Link close = new Link(page, SWT.NONE);
		close.setBackground(color(PAPER));
		close.setForeground(color(INK));
		close.setText("<a>" + UiTexts.text("welcome.close") + "</a>");
		close.addListener(SWT.Selection, event -> leave());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).span(3, 1).applyTo(close);
	}

	private void leave() {
		var manager = getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager();
		manager.closeIntro(this);
	}

	private void run(String command) {
		ICommandService commands = getIntroSite().getService(ICommandService.class);
		IHandlerService handlers = getIntroSite().getService(IHandlerService.class);
		try {
			handlers.executeCommand(commands.deserialize(command), null);
		} catch (CommandException e) {
			Problems.log(UiTexts.text("welcome.failed", command), e);
		}
	}

	private Color color(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(rgb));
	}

	private Font font(int more, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont())
			.increaseHeight(more).setStyle(style));
	}
}
