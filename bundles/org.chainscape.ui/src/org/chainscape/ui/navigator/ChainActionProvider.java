package org.chainscape.ui.navigator;

import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Names;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.documents.Content;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** What can be done with entries of the tree: opening, making new ones, renaming, deleting, copying their id, handle or link. */
public final class ChainActionProvider extends CommonActionProvider {

	private IWorkbenchPage page;
	private EntryEdits edits;
	private IActionBars bars;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		if (site.getViewSite() instanceof ICommonViewerWorkbenchSite view) {
			page = view.getPage();
			edits = new EntryEdits(page);
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (page == null) {
			return;
		}
		if (file() != null) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, news(file(), Documents.get().of(file()).document()));
			return;
		}
		List<ChainEntry> entries = entries();
		if (entries.isEmpty()) {
			return;
		}
		ChainEntry entry = entries.get(0);
		EObject element = entries.size() == 1 ? element(entry).orElse(null) : null;
		if (entries.size() == 1) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action("tree.open", null, true, () -> open(entry)));
			EObject owner = entry.isGroup() ? owner(entry) : element;
			MenuManager fresh = news(entry.file(), owner);
			if (!fresh.isEmpty()) {
				menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, fresh);
			}
		}
		menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, action("tree.delete", null, canDelete(entries), () -> delete(entries)));
		menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, action("tree.rename", null, element != null && Names.of(element).isPresent(),
			() -> rename(entry)));
		if (element instanceof Element subject) {
			MenuManager copies = new MenuManager(UiTexts.text("tree.copy"));
			copies.add(action("tree.copy.link", null, true, () -> copy(ElementLink.of(entry.file(), entry.key()).toString())));
			copies.add(action("tree.copy.id", null, true, () -> copy(entry.key())));
			copies.add(action("tree.copy.handle", null, subject.getHandle() != null && !subject.getHandle().isBlank(),
				() -> copy(subject.getHandle())));
			copies.add(action("tree.copy.name", null, true, () -> copy(entry.line().name())));
			menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, copies);
		}
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		this.bars = bars;
		List<ChainEntry> entries = entries();
		if (page == null || entries.isEmpty()) {
			return;
		}
		bars.setGlobalActionHandler(ICommonActionConstants.OPEN, action("tree.open", null, entries.size() == 1, () -> open(entries.get(0))));
		boolean elements = canDelete(entries);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action("tree.delete", null, elements, () -> delete(entries)));
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), action("tree.rename", null, elements && entries.size() == 1,
			() -> rename(entries.get(0))));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("tree.copy", null, true, () -> copy(String.join("\n",
			entries.stream().map(entry -> entry.line().name()).toList()))));
		bars.updateActionBars();
	}

	/** Elements of one file; what is in a long list twice is one. */
	private static boolean canDelete(List<ChainEntry> entries) {
		return entries.stream().noneMatch(ChainEntry::isGroup) && entries.stream().map(ChainEntry::file).distinct().count() == 1;
	}

	private MenuManager news(IFile file, EObject owner) {
		MenuManager menu = new MenuManager(UiTexts.text("tree.new"));
		if (owner == null) {
			return menu;
		}
		String section = "";
		MenuManager aigc = new MenuManager(UiTexts.text("tree.new.aigc"));
		for (NewChild choice : NewChild.of(owner)) {
			String label = Labels.of(choice.type(), UiTexts.language());
			Action make = action(null, Icons.descriptor(choice.type()), true, () -> edits.make(file, choice));
			make.setText(label);
			if (choice.section().equals("aigc")) {
				aigc.add(make);
				continue;
			}
			if (!section.isEmpty() && !section.equals(choice.section())) {
				addAigc(menu, aigc, section);
				menu.add(new Separator());
			}
			section = choice.section();
			menu.add(make);
		}
		return menu;
	}

	/** The many kinds of one industry stand behind the kinds of any industry. */
	private static void addAigc(MenuManager menu, MenuManager aigc, String section) {
		if (section.equals("items") && !aigc.isEmpty()) {
			menu.add(aigc);
		}
	}

	/** What stands beside the deleted entries is selected then: nobody has to look for the place again. */
	private void delete(List<ChainEntry> entries) {
		Object next = tree().map(viewer -> Neighbour.of(viewer.getTree())).orElse(null);
		edits.delete(entries, () -> tree().filter(viewer -> next != null).ifPresent(viewer -> viewer.setSelection(
			new StructuredSelection(next), true)));
	}

	/** In the tree, where the name stands. */
	private void rename(ChainEntry entry) {
		TreeItem item = tree().map(viewer -> viewer.getTree().getSelection()).filter(items -> items.length == 1).map(items -> items[0])
			.orElse(null);
		EObject element = element(entry).orElse(null);
		if (item != null && element != null && entry.equals(item.getData())) {
			Names.of(element).ifPresent(name -> NameField.edit(item, bars, name,
				typed -> Names.problem(element, typed, UiTexts.language()), typed -> edits.rename(entry, typed)));
		}
	}

	private Optional<TreeViewer> tree() {
		return Optional.ofNullable(getActionSite().getStructuredViewer()).filter(TreeViewer.class::isInstance).map(TreeViewer.class::cast)
			.filter(viewer -> !viewer.getTree().isDisposed());
	}

	private static Action action(String key, ImageDescriptor icon, boolean enabled, Runnable code) {
		Action action = new Action(key == null ? "" : UiTexts.text(key), icon) {
			@Override
			public void run() {
				code.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private void open(ChainEntry entry) {
		ElementLink.open(page, entry.file(), entry.isGroup() ? null : entry.key());
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(page.getWorkbenchWindow().getShell().getDisplay());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private static Optional<EObject> element(ChainEntry entry) {
		return entry.isGroup() ? Optional.empty() : Documents.get().of(entry.file()).find(entry.key());
	}

	/** What a group belongs to: the element above it, or the document. */
	private static EObject owner(ChainEntry group) {
		ChainEntry at = group;
		while (at != null && at.isGroup()) {
			at = at.parent();
		}
		Content content = Documents.get().of(group.file());
		return at == null ? content.document() : content.find(at.key()).orElse(null);
	}

	private IFile file() {
		return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection && selection.size() == 1
			&& selection.getFirstElement() instanceof IFile file && Workspace.isChainFile(file) ? file : null;
	}

	private List<ChainEntry> entries() {
		boolean known = getContext() != null && getContext().getSelection() instanceof IStructuredSelection;
		List<?> all = known ? ((IStructuredSelection) getContext().getSelection()).toList() : List.of();
		return all.stream().allMatch(ChainEntry.class::isInstance) ? all.stream().map(ChainEntry.class::cast).toList() : List.of();
	}
}
