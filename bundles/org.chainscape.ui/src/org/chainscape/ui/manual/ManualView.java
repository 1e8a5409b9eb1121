package org.chainscape.ui.manual;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.chainscape.ui.Problems;
import org.eclipse.help.ITopic;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The manual in the studio: contents and search on the left, the page on the right. Needs neither browser nor network. */
public final class ManualView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.manual";

	private static final int WAIT = 250;
	private static final int NARROW = 640;

	private final ManualBook book = new ManualBook();
	private final Deque<String> back = new ArrayDeque<>();
	private final Deque<String> forward = new ArrayDeque<>();
	private TreeViewer contents;
	private boolean revealing;
	private Text search;
	private PagePane page;
	private String shown;
	private Action backAction;
	private Action forwardAction;

	/**
	 * Opens the manual.
	 *
	 * @param workbench the workbench
	 * @param href address of a page; {@code null} for what was shown last, or the first
	 */
	public static void open(IWorkbench workbench, String href) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage active = window == null ? null : window.getActivePage();
		if (active == null) {
			return;
		}
		try {
			ManualView view = (ManualView) active.showView(ID);
			if (href != null) {
				view.go(href);
			}
		} catch (PartInitException e) {
			Problems.log(ManualTexts.get("unopened"), e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		createContents(sash);
		page = new PagePane(sash, this::follow);
		sash.setWeights(26, 74);
		sash.addListener(SWT.Resize, event -> arrange(sash));
		createActions();
		go(book.first());
	}

	/** Contents beside the page where there is room, else above it. */
	private static void arrange(SashForm sash) {
		int wanted = sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}

	/**
	 * Shows a page.
	 *
	 * @param href its address
	 */
	public void go(String href) {
		if (href.equals(shown)) {
			return;
		}
		if (shown != null) {
			back.push(shown);
		}
		forward.clear();
		show(href);
	}

	/** {@return the address of the page that is shown} */
	public String shown() {
		return shown;
	}

	private void show(String href) {
		shown = href;
		page.show(href);
		reveal(href.replaceFirst("#.*", ""));
		backAction.setEnabled(!back.isEmpty());
		forwardAction.setEnabled(!forward.isEmpty());
	}

	/** Marks the page in the contents, so that one sees where one is and what stands beside; hits of a search stay. */
	private void reveal(String address) {
		if (!search.getText().isBlank()) {
			return;
		}
		List<ITopic> pages = Arrays.stream(book.chapters()).flatMap(chapter -> Arrays.stream(chapter.getSubtopics())).toList();
		Object[] here = pages.stream().filter(topic -> address.equals(topic.getHref())).limit(1).toArray();
		revealing = true;
		try {
			contents.setSelection(new StructuredSelection(here), true);
		} finally {
			revealing = false;
		}
	}

	private void follow(String href) {
		if (href.matches("https?:.*")) {
			Program.launch(href);
		} else {
			go(href);
		}
	}

	private void createContents(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(side);
		search = new Text(side, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(ManualTexts.get("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		contents = new TreeViewer(side, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents.getControl());
		contents.setContentProvider(new Content());
		contents.setLabelProvider(LabelProvider.createTextProvider(ManualView::label));
		contents.setInput(book.chapters());
		contents.expandAll();
		contents.addSelectionChangedListener(event -> {
			Object chosen = event.getStructuredSelection().getFirstElement();
			String href = chosen instanceof ITopic topic ? topic.getHref() : chosen instanceof ManualBook.Hit hit ? hit.href() : null;
			if (href != null && !revealing) {
				go(href);
			}
		});
		Runnable find = this::find;
		search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(WAIT, find));
		search.addListener(SWT.DefaultSelection, event -> find());
	}

	private void find() {
		if (search.isDisposed()) {
			return;
		}
		if (search.getText().isBlank()) {
			contents.setInput(book.chapters());
			contents.expandAll();
		} else {
			List<ManualBook.Hit> hits = book.search(search.getText());
			contents.setInput(hits.isEmpty() ? new Object[] {ManualTexts.get("search.none")} : hits.toArray());
			if (!hits.isEmpty()) {
				contents.setSelection(new StructuredSelection(hits.get(0)));
			}
		}
	}

	private void createActions() {
		backAction = action("back", ISharedImages.IMG_TOOL_BACK, () -> step(back, forward));
		forwardAction = action("forward", ISharedImages.IMG_TOOL_FORWARD, () -> step(forward, back));
		Action home = action("home", ISharedImages.IMG_ETOOL_HOME_NAV, () -> go(book.first()));
		Action browser = action("browser", null, () -> PlainManual.open(shown));
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(backAction);
		bar.add(forwardAction);
		bar.add(home);
		getViewSite().getActionBars().getMenuManager().add(browser);
		browser.setEnabled(PlainManual.isThere());
	}

	private void step(Deque<String> from, Deque<String> to) {
		if (!from.isEmpty()) {
			to.push(shown);
			show(from.pop());
		}
	}

	private static Action action(String key, String image, Runnable work) {
		Action action = new Action(ManualTexts.get(key)) {
			@Override
			public void run() {
				work.run();
			}
		};
		if (image != null) {
			action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		}
		return action;
	}

	private static String label(Object element) {
		return element instanceof ITopic topic ? topic.getLabel() : element instanceof ManualBook.Hit hit ? hit.title() : String.valueOf(element);
	}

	/** Chapters with their pages, or hits. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof ITopic topic ? topic.getSubtopics() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
