package org.chainscape.product.driver;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.intro.IIntroPart;

/** What a user sees: windows, editors and words. */
final class Eyes {

	/** Where painted buttons keep what they are called. */
	private static final String NAME = "org.chainscape.ui.welcome.name";

	/** Words on the screen. */
	private record Word(String kind, String text, boolean enabled, Control control) {
	}

	private Eyes() {
	}

	/** The dialog in front that has to be answered, else the window that is worked in, else that of the workbench. */
	static Shell front(Display display) {
		Shell front = display.getActiveShell();
		for (Shell shell : display.getShells()) {
			boolean modal = (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
			if (shell.isVisible() && (modal || front == null)) {
				front = shell;
			}
		}
		if (front == null) {
			throw new IllegalStateException("No window");
		}
		return front;
	}

	/** A line for each thing there is to see: its kind and what is to say of it, with tabs between. */
	static String look(Display display) {
		List<String> lines = new ArrayList<>();
		Shell front = front(display);
		lines.add("front\t" + front.getText());
		for (Shell shell : display.getShells()) {
			if (shell.isVisible()) {
				lines.add("shell\t" + shell.getText());
			}
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		IIntroPart welcome = workbench.getIntroManager().getIntro();
		if (welcome != null && !workbench.getIntroManager().isIntroStandby(welcome)) {
			lines.add("welcome");
		}
		IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
		if (page != null) {
			parts(page, lines);
		}
		Control focus = display.getFocusControl();
		if (focus != null) {
			lines.add("focus\t" + focus.getClass().getSimpleName() + "\t" + (focus instanceof Text text ? text.getText() : ""));
		}
		for (Shell shell : shells(display)) {
			for (Word word : words(shell)) {
				lines.add(word.kind() + "\t" + (word.enabled() ? "" : "-") + "\t" + word.text().replace('\n', ' ').replace('\t', ' '));
			}
		}
		return String.join("\n", lines);
	}

	private static void parts(IWorkbenchPage page, List<String> lines) {
		IWorkbenchPart active = page.getActivePart();
		lines.add("part\t" + (active == null ? "" : active.getTitle()));
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
			URI place = file == null ? null : file.getLocationURI();
			lines.add("editor\t" + reference.getTitle() + "\t" + (reference.isDirty() ? "dirty" : "clean") + "\t"
				+ (editor != null && page.getActiveEditor() == editor ? "front" : "behind") + "\t" + (place == null ? "" : place.getPath()));
		}
	}

	/** All that are seen, the one in front first. */
	private static List<Shell> shells(Display display) {
		Shell front = front(display);
		List<Shell> shells = new ArrayList<>(List.of(front));
		List.of(display.getShells()).stream().filter(shell -> shell.isVisible() && shell != front).forEach(shells::add);
		return shells;
	}

	/** {@return what says a word and can be pressed, in the window in front or else in another one that is seen} */
	static Control find(Display display, String text) {
		for (Shell shell : shells(display)) {
			for (Word word : words(shell)) {
				if (word.kind().equals("button") && word.text().equals(text)) {
					if (!word.enabled()) {
						throw new IllegalStateException("Disabled: " + text);
					}
					return word.control();
				}
			}
		}
		throw new IllegalStateException("No button in the windows: " + text);
	}

	/** {@return a label without mnemonic, keys and dots} */
	static String plain(String label) {
		int keys = label.indexOf('\t');
		return (keys < 0 ? label : label.substring(0, keys)).replaceAll("\\(&.\\)|&(?!&)", "").replaceAll("(\\.{3}|…)$", "").strip();
	}

	private static List<Word> words(Shell shell) {
		List<Word> words = new ArrayList<>();
		collect(shell, words);
		return words;
	}

	private static void collect(Control control, List<Word> words) {
		if (!control.isVisible()) {
			return;
		}
		if (control instanceof Button button) {
			add("button", button, button.getText(), words);
		} else if (control instanceof Label label) {
			add("label", label, label.getText(), words);
		} else if (control instanceof CLabel label) {
			add("label", label, label.getText(), words);
		} else if (control instanceof Link link) {
			add("label", link, link.getText(), words);
		} else if (control instanceof Text text) {
			add("field", text, text.getText(), words);
		} else if (control instanceof StyledText text) {
			add("field", text, text.getText(), words);
		} else if (control instanceof Combo combo) {
			add("field", combo, combo.getText(), words);
		} else if (control.getData(NAME) instanceof String name) {
			add("button", control, name, words);
		} else if (control instanceof Composite composite) {
			items(composite, words);
			for (Control child : composite.getChildren()) {
				collect(child, words);
			}
		}
	}

	private static void items(Composite composite, List<Word> words) {
		if (composite instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				String text = item.getText().isEmpty() ? item.getToolTipText() : item.getText();
				item("tool", bar, text, item.isEnabled(), words);
			}
		} else if (composite instanceof CTabFolder folder) {
			for (CTabItem item : folder.getItems()) {
				item("tab", folder, item.getText(), true, words);
			}
		} else if (composite instanceof Table table) {
			for (int i = table.getTopIndex(); i < table.getItemCount() && isSeen(table, table.getItem(i).getBounds()); i++) {
				item("row", table, table.getItem(i).getText(), true, words);
			}
		} else if (composite instanceof Tree tree) {
			rows(tree, tree.getItems(), words);
		}
	}

	private static void rows(Tree tree, TreeItem[] items, List<Word> words) {
		for (TreeItem item : items) {
			if (isSeen(tree, item.getBounds())) {
				item("row", tree, item.getText(), true, words);
			}
			if (item.getExpanded()) {
				rows(tree, item.getItems(), words);
			}
		}
	}

	private static boolean isSeen(Composite within, Rectangle bounds) {
		return within.getClientArea().intersects(bounds);
	}

	private static void add(String kind, Control control, String text, List<Word> words) {
		item(kind, control, text, control.isEnabled(), words);
	}

	private static void item(String kind, Control within, String text, boolean enabled, List<Word> words) {
		if (text != null && !text.isEmpty()) {
			words.add(new Word(kind, plain(text), enabled, within));
		}
	}
}
