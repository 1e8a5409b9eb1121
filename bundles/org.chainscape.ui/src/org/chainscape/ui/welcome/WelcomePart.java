package org.chainscape.ui.welcome;

import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.launch.FileOpening;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.IntroPart;

/** The welcome page: three ways in, what was open before, and where to learn. Plain widgets, because a browser is not there everywhere. */
public final class WelcomePart extends IntroPart {

	private static final int PAGE_WIDTH = 1060;
	private static final int TITLE_POINTS = 13;
	private static final int TILE_HEIGHT = 104;
	private static final int LIBRARY_HEIGHT = 190;
	private static final int MOST_RECENT = 6;
	private static final List<String> TEMPLATES = List.of("up-mid-down", "serial", "parallel", "aigc");

	private Look look;
	private Actions actions;
	private Composite page;
	private Composite start;

	@Override
	public void createPartControl(Composite parent) {
		look = new Look(parent);
		actions = new Actions(getIntroSite(), getIntroSite().getWorkbenchWindow());
		ScrolledComposite scroller = look.dress(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), Look.Tone.PAPER, Look.Tone.INK);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		Composite middle = composite(scroller, 1);
		GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(middle);
		page = composite(middle, 3);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(20, 26).applyTo(page);
		createHead();
		createLibrary();
		createTemplates();
		createImport();
		createRecent();
		createTasks();
		createManual();
		// As wide as the longest words of the language ask for.
		int width = Math.max(PAGE_WIDTH, page.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(width, SWT.DEFAULT).applyTo(page);
		scroller.setContent(middle);
		scroller.setMinSize(middle.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroller.getVerticalBar().setIncrement(32);
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// The page looks the same in both states.
	}

	@Override
	public void setFocus() {
		start.setFocus();
	}

	private void createHead() {
		Composite head = composite(page, 3);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(18, 2).applyTo(head);
		Label mark = look.dress(new Label(head, SWT.NONE), Look.Tone.PAPER, Look.Tone.INK);
		mark.setImage(look.image(Icon.MARK.descriptor()));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
		Label title = look.dress(new Label(head, SWT.NONE), Look.Tone.PAPER, Look.Tone.TITLE);
		title.setFont(look.font(TITLE_POINTS, true));
		title.setText(WelcomeTexts.get("title"));
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.END).applyTo(title);
		Composite switches = composite(head, 3);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(switches);
		word(switches, "language", () -> actions.language(UiTexts.language() == Language.ZH ? "EN" : "ZH"));
		word(switches, look.isDark() ? "light" : "dark", actions::appearance);
		word(switches, "close", () -> actions.leave(this));
		Label subtitle = look.dress(new Label(head, SWT.NONE), Look.Tone.PAPER, Look.Tone.QUIET);
		subtitle.setText(WelcomeTexts.get("subtitle"));
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).applyTo(subtitle);
	}

	private void createLibrary() {
		Card card = new Card(page, look, Look.Tone.BLUE, "library");
		Composite body = card.part(1, true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(
			new PictureTile(body, look, picture("library"), LIBRARY_HEIGHT, entry("library.do", actions::library)));
		start = card.part(1, false);
		card.button(start, entry("library.do", actions::library));
	}

	private void createTemplates() {
		Card card = new Card(page, look, Look.Tone.GREEN, "template");
		Composite tiles = card.part(2, true);
		String language = UiTexts.language().tag().startsWith("zh") ? "zh" : "en";
		for (String template : TEMPLATES) {
			Entry entry = new Entry(WelcomeTexts.get("template." + template), WelcomeTexts.get("template." + template + ".what"),
				() -> actions.template(template));
			GridDataFactory.fillDefaults().grab(true, true).applyTo(
				new PictureTile(tiles, look, picture(template + '-' + language), TILE_HEIGHT, entry));
		}
	}

	private void createImport() {
		Card card = new Card(page, look, Look.Tone.AMBER, "import");
		Composite body = card.part(1, true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(new SheetPicture(body, look));
		Composite foot = card.part(3, false);
		card.button(foot, entry("import.do", actions::importTables));
		card.link(foot, entry("open.file", actions::openFile));
		card.link(foot, entry("open.folder", actions::openFolder));
	}

	private void createRecent() {
		Composite list = list("recent");
		List<RecentFiles.Recent> files = RecentFiles.all();
		if (files.isEmpty()) {
			Label none = look.dress(new Label(list, SWT.WRAP), Look.Tone.PAPER, Look.Tone.QUIET);
			none.setText(WelcomeTexts.get("recent.none"));
			GridDataFactory.fillDefaults().indent(8, 4).hint(300, SWT.DEFAULT).applyTo(none);
		}
		Image icon = look.image(Icon.FILE.descriptor());
		files.stream().limit(MOST_RECENT).forEach(file -> {
			Row row = row(list, icon, new Entry(file.name(), file.when(LocalDate.now()), () -> new FileOpening(file.file()).schedule()));
			row.setToolTipText(file.file().toString());
		});
	}

	private void createTasks() {
		Composite list = list("tasks");
		Image icon = look.image(Icon.TASK.descriptor());
		Tasks.ALL.forEach(task -> row(list, icon, new Entry(WelcomeTexts.get("task." + task.key()), null, () -> actions.task(task))));
	}

	private void createManual() {
		Composite list = list("learn");
		row(list, look.image(Icon.MANUAL.descriptor()), new Entry(WelcomeTexts.get("learn.manual"), "F1", () -> actions.manual(null)));
		row(list, look.image(Icon.DIAGRAM.descriptor()), new Entry(WelcomeTexts.get("learn.editor"), null, () -> actions.manual("editor")));
		row(list, look.image(Icon.COLUMNS.descriptor()), new Entry(WelcomeTexts.get("learn.keys"), null, () -> actions.manual("keys")));
		row(list, look.image(Icon.SOURCES.descriptor()), new Entry(WelcomeTexts.get("learn.library"), null, () -> actions.manual("library")));
		row(list, look.image(Icon.IMPORTED.descriptor()), new Entry(WelcomeTexts.get("learn.news"), null, () -> actions.manual("whats-new")));
	}

	private Composite list(String key) {
		Composite list = composite(page, 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
		Label heading = look.dress(new Label(list, SWT.NONE), Look.Tone.PAPER, Look.Tone.INK);
		heading.setFont(look.font(1, true));
		heading.setText(WelcomeTexts.get(key));
		GridDataFactory.fillDefaults().indent(8, 0).applyTo(heading);
		return list;
	}

	private Row row(Composite list, Image icon, Entry entry) {
		Row row = new Row(list, look, icon, entry);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void word(Composite parent, String key, Runnable work) {
		new FlatButton(parent, look, Look.Tone.PAPER, null, new Entry(WelcomeTexts.get(key), null, work));
	}

	private static Entry entry(String key, Runnable work) {
		return new Entry(WelcomeTexts.get(key), null, work);
	}

	private Composite composite(Composite parent, int columns) {
		Composite composite = look.dress(new Composite(parent, SWT.NONE), Look.Tone.PAPER, Look.Tone.INK);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(composite);
		return composite;
	}

	private Image picture(String name) {
		return look.image(ResourceLocator.imageDescriptorFromBundle("org.chainscape.ui", "icons/welcome/" + name + ".png")
			.orElseGet(ImageDescriptor::getMissingImageDescriptor));
	}
}
