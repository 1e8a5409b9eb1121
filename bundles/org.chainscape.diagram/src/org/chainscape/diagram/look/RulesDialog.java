package org.chainscape.diagram.look;

import java.util.List;

import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.model.Identities;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The style rules of a diagram: on the left the rules in order, on the right the one that is chosen. Every change shows on the diagram at
 * once, as a step of the history; cancelling takes all of them back.
 */
final class RulesDialog extends Dialog {

	private static final int LIST_WIDTH = 260;
	private static final int LIST_HEIGHT = 280;

	private final EditorAccess editor;
	private final Diagram diagram;
	private final Command before;
	private Table table;
	private RuleForm form;

	RulesDialog(EditorAccess editor, Diagram diagram) {
		super(editor.site().getShell());
		this.editor = editor;
		this.diagram = diagram;
		before = editor.session().history().getUndoCommand();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(LookTexts.get("rules.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(14, 8).applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(LookTexts.get("rules.hint"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(hint);
		Composite left = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
		table = new Table(left, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				StyleRule rule = (StyleRule) event.item.getData();
				change(() -> rule.setEnabled(((TableItem) event.item).getChecked()));
			} else {
				form.show(chosen());
			}
		});
		buttons(left);
		form = new RuleForm(area, editor, this::change);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
		refresh(diagram.getStyleRules().isEmpty() ? null : diagram.getStyleRules().get(0));
		return area;
	}

	private void buttons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).applyTo(row);
		GridDataFactory.fillDefaults().applyTo(row);
		button(row, "rules.add", this::add);
		button(row, "rules.remove", this::remove);
		button(row, "rules.up", () -> move(-1));
		button(row, "rules.down", () -> move(1));
	}

	private static void button(Composite row, String key, Runnable code) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(LookTexts.get(key));
		button.addListener(SWT.Selection, event -> code.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void add() {
		StyleRule rule = Identities.assign(ViewFactory.eINSTANCE.createStyleRule());
		rule.setBasis(StyleBasis.COMPANY_COUNT);
		change(() -> diagram.getStyleRules().add(rule));
		refresh(rule);
	}

	private void remove() {
		StyleRule rule = chosen();
		if (rule != null) {
			int at = diagram.getStyleRules().indexOf(rule);
			change(() -> diagram.getStyleRules().remove(rule));
			List<StyleRule> left = diagram.getStyleRules();
			refresh(left.isEmpty() ? null : left.get(Math.min(at, left.size() - 1)));
		}
	}

	private void move(int by) {
		StyleRule rule = chosen();
		int at = diagram.getStyleRules().indexOf(rule);
		if (rule != null && at + by >= 0 && at + by < diagram.getStyleRules().size()) {
			change(() -> diagram.getStyleRules().move(at + by, at));
			refresh(rule);
		}
	}

	private StyleRule chosen() {
		return table.getSelectionCount() == 0 ? null : (StyleRule) table.getSelection()[0].getData();
	}

	private void change(Runnable code) {
		editor.session().run(LookTexts.get("rules.title"), code);
		relabel();
	}

	private void relabel() {
		for (TableItem item : table.getItems()) {
			item.setText(label((StyleRule) item.getData()));
		}
	}

	private String label(StyleRule rule) {
		return rule.getName() != null && !rule.getName().isBlank() ? rule.getName()
				: LookTexts.get("rules.label", RuleForm.literal(rule.getTarget()), RuleForm.basis(rule, editor.session().index()),
						RuleForm.literal(rule.getChannel()));
	}

	private void refresh(StyleRule select) {
		table.removeAll();
		for (StyleRule rule : diagram.getStyleRules()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(rule);
			item.setChecked(rule.isEnabled());
			item.setText(label(rule));
			if (rule == select) {
				table.setSelection(item);
			}
		}
		form.show(select);
	}

	@Override
	protected void cancelPressed() {
		while (editor.session().history().canUndo() && editor.session().history().getUndoCommand() != before) {
			editor.session().history().undo();
		}
		super.cancelPressed();
	}
}
