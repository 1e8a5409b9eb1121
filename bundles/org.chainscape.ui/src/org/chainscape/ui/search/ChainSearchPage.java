package org.chainscape.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.chainscape.model.search.TextPart;
import org.chainscape.model.search.TextQuestion;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.navigator.ChainEntry;
import org.chainscape.ui.search.ProjectQueries.Kept;
import org.chainscape.validation.settings.SavedQuery;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkingSet;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;

/** The page of the search dialog for chain files: by text or by a question, with the queries the projects keep. */
public final class ChainSearchPage extends DialogPage implements ISearchPage {

	private static final int GAP = 8;
	private static final int ROWS = 6;
	private static final int HINT_WIDTH = 400;

	private final Map<TextPart, Button> parts = new EnumMap<>(TextPart.class);
	private ISearchPageContainer container;
	private Button byText;
	private Button byQuestion;
	private Text field;
	private Label hint;
	private Button cased;
	private Button whole;
	private Button regex;
	private org.eclipse.swt.widgets.List list;
	private Button save;
	private List<Button> ofOne = List.of();
	private List<Kept> kept = List.of();

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).spacing(GAP, GAP).create());
		byText = new Button(area, SWT.RADIO);
		byText.setText(SearchTexts.get("mode.text"));
		byText.setSelection(true);
		byQuestion = new Button(area, SWT.RADIO);
		byQuestion.setText(SearchTexts.get("mode.question"));
		field = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
		hint = new Label(area, SWT.WRAP);
		// Room for both hints, so that nothing moves when the mode does.
		hint.setText("\n");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(HINT_WIDTH, hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(hint);
		options(area);
		saved(area);
		byText.addListener(SWT.Selection, event -> update());
		field.addListener(SWT.Modify, event -> update());
		regex.addListener(SWT.Selection, event -> update());
		setControl(area);
		propose();
		update();
	}

	private void options(Composite area) {
		Group how = group(area, "how", 1);
		cased = check(how, "case");
		whole = check(how, "whole");
		regex = check(how, "regex");
		Group where = group(area, "parts", 2);
		for (TextPart part : TextPart.values()) {
			Button box = check(where, "part." + part.name().toLowerCase(Locale.ROOT));
			box.setSelection(true);
			parts.put(part, box);
		}
	}

	private static Group group(Composite area, String key, int columns) {
		Group group = new Group(area, SWT.NONE);
		group.setText(SearchTexts.get(key));
		group.setLayout(GridLayoutFactory.swtDefaults().numColumns(columns).create());
		group.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		return group;
	}

	private static Button check(Composite parent, String key) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(SearchTexts.get(key));
		return box;
	}

	private void saved(Composite area) {
		Group group = group(area, "saved", 2);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(group);
		list = new org.eclipse.swt.widgets.List(group, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).span(1, 3).applyTo(list);
		save = button(group, "save", () -> ProjectQueries.save(getShell(), query("")));
		ofOne = List.of(button(group, "rename", () -> selected(each -> ProjectQueries.rename(getShell(), each))),
			button(group, "delete", () -> selected(ProjectQueries::delete)));
		list.addListener(SWT.Selection, event -> selected(each -> show(each.query())));
		list.addListener(SWT.DefaultSelection, event -> selected(each -> {
			show(each.query());
			if (performAction()) {
				getShell().close();
			}
		}));
		fill();
	}

	private Button button(Composite parent, String key, Runnable code) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(SearchTexts.get(key));
		button.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).create());
		button.addListener(SWT.Selection, event -> {
			code.run();
			fill();
			update();
		});
		return button;
	}

	private void selected(Consumer<Kept> code) {
		if (list.getSelectionIndex() >= 0) {
			code.accept(kept.get(list.getSelectionIndex()));
		}
	}

	private void fill() {
		kept = ProjectQueries.all();
		list.setItems(kept.stream().map(each -> each.query().name() + "   ‹ " + each.project().getName()).toArray(String[]::new));
	}

	private void show(SavedQuery query) {
		byQuestion.setSelection(query.isQuestion());
		byText.setSelection(!query.isQuestion());
		field.setText(query.isQuestion() ? query.expression() : query.text().text());
		if (!query.isQuestion()) {
			cased.setSelection(query.text().cased());
			whole.setSelection(query.text().whole());
			regex.setSelection(query.text().regex());
			parts.forEach((part, box) -> box.setSelection(query.text().parts().contains(part)));
		}
		update();
	}

	/** The words that are selected somewhere, to begin with. */
	private void propose() {
		if (container.getSelection() instanceof ITextSelection text && text.getText() != null
			&& !text.getText().isBlank() && text.getText().indexOf('\n') < 0) {
			field.setText(text.getText().strip());
			field.selectAll();
		}
	}

	private void update() {
		boolean text = byText.getSelection();
		List.of(cased, whole, regex).forEach(box -> box.setEnabled(text));
		parts.values().forEach(box -> box.setEnabled(text));
		String problem = text && regex.getSelection() ? problem() : null;
		hint.setText(problem != null ? problem : SearchTexts.get(text ? "hint.text" : "hint.question"));
		save.setEnabled(!field.getText().isBlank() && problem == null);
		ofOne.forEach(button -> button.setEnabled(list.getSelectionIndex() >= 0));
		container.setPerformActionEnabled(!field.getText().isBlank() && problem == null);
	}

	private String problem() {
		try {
			Pattern.compile(field.getText());
			return null;
		} catch (PatternSyntaxException e) {
			return SearchTexts.get("hint.regex", e.getDescription());
		}
	}

	private SavedQuery query(String name) {
		String asked = field.getText().strip();
		if (byQuestion.getSelection()) {
			return new SavedQuery(name, null, asked);
		}
		Set<TextPart> chosen = new LinkedHashSet<>();
		parts.forEach((part, box) -> {
			if (box.getSelection()) {
				chosen.add(part);
			}
		});
		return new SavedQuery(name, new TextQuestion(asked, cased.getSelection(), whole.getSelection(), regex.getSelection(), chosen), "");
	}

	@Override
	public boolean performAction() {
		NewSearchUI.runQueryInBackground(new ChainQuery(query(""), List.copyOf(files()), getShell().getDisplay()));
		return true;
	}

	private Set<IFile> files() {
		Set<IFile> files = new LinkedHashSet<>();
		List<IResource> scope = switch (container.getSelectedScope()) {
			case ISearchPageContainer.SELECTION_SCOPE -> chosen();
			case ISearchPageContainer.SELECTED_PROJECTS_SCOPE -> chosen().stream().<IResource>map(IResource::getProject)
				.filter(Objects::nonNull).toList();
			case ISearchPageContainer.WORKING_SET_SCOPE -> workingSets();
			case ISearchPageContainer.OPENED_EDITORS_SCOPE -> opened();
			default -> List.of(Workspace.root());
		};
		for (IResource resource : scope) {
			try {
				if (Workspace.isChainFile(resource)) {
					files.add((IFile) resource);
				} else if (resource instanceof IContainer folder) {
					files.addAll(Workspace.chainFiles(folder));
				}
			} catch (CoreException e) {
				Problems.log(UiTexts.text("validation.visit"), e);
			}
		}
		return files;
	}

	private List<IResource> chosen() {
		List<IResource> chosen = new ArrayList<>();
		if (container.getSelection() instanceof IStructuredSelection selection) {
			for (Object each : selection) {
				chosen.add(each instanceof ChainEntry entry ? entry.file() : Adapters.adapt(each, IResource.class));
			}
		}
		chosen.removeIf(Objects::isNull);
		IEditorInput input = container.getActiveEditorInput();
		if (chosen.isEmpty() && input != null && ResourceUtil.getFile(input) != null) {
			chosen.add(ResourceUtil.getFile(input));
		}
		return chosen;
	}

	private static List<IResource> opened() {
		List<IResource> resources = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference editor : page.getEditorReferences()) {
					try {
						resources.add(ResourceUtil.getFile(editor.getEditorInput()));
					} catch (PartInitException e) {
						Problems.log(e.getMessage(), e);
					}
				}
			}
		}
		resources.removeIf(Objects::isNull);
		return resources;
	}

	private List<IResource> workingSets() {
		List<IResource> resources = new ArrayList<>();
		IWorkingSet[] sets = container.getSelectedWorkingSets();
		for (IWorkingSet set : sets == null ? new IWorkingSet[0] : sets) {
			for (var element : set.getElements()) {
				resources.add(element.getAdapter(IResource.class));
			}
		}
		resources.removeIf(Objects::isNull);
		return resources;
	}

	@Override
	public void setContainer(ISearchPageContainer searchContainer) {
		container = searchContainer;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && field != null) {
			field.setFocus();
			update();
		}
	}
}
