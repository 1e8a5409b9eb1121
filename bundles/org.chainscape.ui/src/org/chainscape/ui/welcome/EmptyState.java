package org.chainscape.ui.welcome;

import java.util.Optional;

import org.chainscape.ui.launch.FileOpening;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewReference;

/** What stands in a view while there is no chain: what the view is for, and links that bring a chain. */
final class EmptyState {

	private static final int MARGIN = 14;
	private static final int NARROW = 320;

	private final ScrolledComposite scroller;
	private final Composite body;
	private final Actions actions;

	/**
	 * Makes the page; it is shown by whoever stacks it over the view.
	 *
	 * @param parent control of the view
	 * @param view the view
	 * @param context id of its help, which says what it is for
	 * @param actions what its links do
	 */
	EmptyState(Composite parent, IViewReference view, String context, Actions actions) {
		this.actions = actions;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		body = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 5).applyTo(body);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), body);
		Label heading = new Label(body, SWT.NONE);
		heading.setText(view.getPartName());
		heading.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(1).setStyle(SWT.BOLD)));
		IContext help = HelpSystem.getContext(context);
		if (help != null && help.getText() != null) {
			Label what = new Label(body, SWT.WRAP);
			// The sentence begins with the name of the view, which stands above.
			what.setText(help.getText().replaceFirst("^[^：:]{1,24}[：:]\\s*", ""));
			GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(what);
		}
		Label none = new Label(body, SWT.WRAP);
		none.setText(WelcomeTexts.get("empty"));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).hint(NARROW, SWT.DEFAULT).applyTo(none);
		links();
		scroller.setContent(body);
		scroller.addListener(SWT.Resize, event -> scroller.setMinHeight(body.computeSize(Math.max(1, scroller.getClientArea().width),
			SWT.DEFAULT).y));
	}

	Control control() {
		return scroller;
	}

	private void links() {
		Optional<RecentFiles.Recent> recent = RecentFiles.all().stream().findFirst();
		recent.ifPresent(file -> link(WelcomeTexts.get("empty.recent", file.name()), () -> new FileOpening(file.file()).schedule()));
		link(WelcomeTexts.get("library"), actions::library);
		link(WelcomeTexts.get("empty.template"), () -> actions.template("up-mid-down"));
		link(WelcomeTexts.get("empty.import"), actions::importTables);
		link(WelcomeTexts.get("open.file"), actions::openFile);
	}

	private void link(String text, Runnable work) {
		Link link = new Link(body, SWT.NONE);
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.addListener(SWT.Selection, event -> work.run());
	}
}
