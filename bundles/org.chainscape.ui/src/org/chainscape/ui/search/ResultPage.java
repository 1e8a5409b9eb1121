package org.chainscape.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.ui.Icon;
import org.chainscape.ui.Problems;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.search.Grouping.Group;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.statushandlers.StatusManager;

/** Results in the search view, by file, class or place. A double click opens the element. */
public final class ResultPage extends Page implements ISearchResultPage {

	private static final int PAUSE_MS = 200;
	/** With more than this only the headings are shown at first. */
	private static final int FEW = 200;

	private final ISearchResultListener listener = event -> changed();
	private final Runnable refresh = this::refresh;
	private String id = "";
	private ISearchResultViewPart view;
	private ChainResult result;
	private Grouping grouping = Grouping.FILE;
	private TreeViewer tree;

	@Override
	public void createControl(Composite parent) {
		tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new HitTree());
		tree.setLabelProvider(new HitTree.Labeler());
		tree.setInput(List.of());
		tree.addDoubleClickListener(event -> open());
		MenuManager menu = new MenuManager();
		menu.add(action("open", null, this::open));
		menu.add(action("table", Icon.TABLES.descriptor(), this::inTable));
		menu.add(action("export", Icon.EXPORT.descriptor(), this::export));
		menu.add(action("save", null, this::save));
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		getSite().setSelectionProvider(tree);
		IToolBarManager bar = getSite().getActionBars().getToolBarManager();
		IMenuManager more = getSite().getActionBars().getMenuManager();
		more.add(new Separator());
		for (Grouping each : Grouping.values()) {
			Action by = new Action(SearchTexts.get("by." + each.name().toLowerCase(Locale.ROOT)), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						grouping = each;
						refresh();
					}
				}
			};
			by.setChecked(each == grouping);
			by.setImageDescriptor(switch (each) {
				case FILE -> Icon.FILE.descriptor();
				case CLASS -> Icon.ITEM.descriptor();
				case PLACE -> Icons.descriptor("segment");
			});
			by.setToolTipText(by.getText());
			bar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, by);
		}
		bar.appendToGroup(IContextMenuConstants.GROUP_EDIT, action("table", Icon.TABLES.descriptor(), this::inTable));
		bar.appendToGroup(IContextMenuConstants.GROUP_EDIT, action("export", Icon.EXPORT.descriptor(), this::export));
		bar.appendToGroup(IContextMenuConstants.GROUP_EDIT, action("save", Icon.LINK.descriptor(), this::save));
	}

	private static Action action(String key, ImageDescriptor icon, Runnable code) {
		Action action = new Action(SearchTexts.get(key), icon) {
			@Override
			public void run() {
				code.run();
			}
		};
		action.setToolTipText(SearchTexts.get(key));
		return action;
	}

	private void open() {
		if (((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof Hit hit) {
			ElementLink.open(getSite().getPage(), hit.file(), hit.id());
		} else if (((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof Group group) {
			tree.setExpandedState(group, !tree.getExpandedState(group));
		}
	}

	/** The chosen results, those below the chosen headings, or all if nothing is chosen. */
	private void inTable() {
		List<Hit> chosen = new ArrayList<>();
		for (Object each : tree.getStructuredSelection().toList()) {
			if (each instanceof Hit hit) {
				chosen.add(hit);
			} else if (each instanceof Group group) {
				chosen.addAll(group.hits());
			}
		}
		HitsInTable.show(getSite().getPage(), !chosen.isEmpty() || result == null ? chosen : result.hits());
	}

	private void export() {
		if (result == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(SearchTexts.get("export"));
		dialog.setFilterExtensions(new String[] {"*.csv"});
		dialog.setFileName(SearchTexts.get("export.name") + ".csv");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				HitCsv.write(result.hits(), Path.of(chosen));
			} catch (IOException e) {
				StatusManager.getManager().handle(Problems.status(SearchTexts.get("export.failed", chosen), e), StatusManager.SHOW);
			}
		}
	}

	private void save() {
		if (result != null) {
			ProjectQueries.save(getSite().getShell(), ((ChainQuery) result.getQuery()).query());
		}
	}

	private void changed() {
		if (tree != null && !tree.getTree().isDisposed()) {
			tree.getTree().getDisplay().asyncExec(() -> {
				if (!tree.getTree().isDisposed()) {
					tree.getTree().getDisplay().timerExec(PAUSE_MS, refresh);
				}
			});
		}
	}

	private void refresh() {
		if (tree.getTree().isDisposed()) {
			return;
		}
		List<Hit> hits = result == null ? List.of() : result.hits();
		List<Group> groups = grouping.of(hits);
		tree.setInput(groups);
		if (hits.size() <= FEW) {
			tree.expandToLevel(2);
		} else if (groups.size() == 1) {
			tree.setExpandedState(groups.get(0), true);
		}
		if (view != null) {
			view.updateLabel();
		}
	}

	@Override
	public void setInput(ISearchResult search, Object state) {
		if (result != null) {
			result.removeListener(listener);
		}
		result = search instanceof ChainResult found ? found : null;
		if (result != null) {
			result.addListener(listener);
		}
		refresh();
	}

	@Override
	public Object getUIState() {
		return grouping;
	}

	@Override
	public void setViewPart(ISearchResultViewPart part) {
		view = part;
	}

	@Override
	public void restoreState(IMemento memento) {
		String kept = memento == null ? null : memento.getString("grouping");
		for (Grouping each : Grouping.values()) {
			grouping = each.name().equals(kept) ? each : grouping;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("grouping", grouping.name());
	}

	@Override
	public void setID(String value) {
		id = value;
	}

	@Override
	public String getID() {
		return id;
	}

	@Override
	public String getLabel() {
		return result == null ? "" : result.getLabel();
	}

	@Override
	public Control getControl() {
		return tree == null ? null : tree.getControl();
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		setInputToNothing();
		super.dispose();
	}

	private void setInputToNothing() {
		if (result != null) {
			result.removeListener(listener);
			result = null;
		}
	}
}
