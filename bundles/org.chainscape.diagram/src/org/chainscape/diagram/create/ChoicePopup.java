package org.chainscape.diagram.create;

import java.util.List;
import java.util.function.Function;

import org.chainscape.model.search.Span;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A field with a list below, at the mouse. Enter takes the chosen line, Esc or a click elsewhere leaves without a trace. */
public final class ChoicePopup extends PopupDialog {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 320;

	private final Point at;
	private final Function<String, List<Choice>> source;
	private Text field;
	private TableViewer list;

	private ChoicePopup(Control control, Point at, String prompt, Function<String, List<Choice>> source) {
		super(control.getShell(), SWT.TOOL | SWT.BORDER, true, false, false, false, false, prompt, CreateTexts.get("popup.keys"));
		this.at = at;
		this.source = source;
	}

	/**
	 * Opens a pop-up.
	 *
	 * @param control the control it is opened from
	 * @param at where its upper left corner is wanted, on the display
	 * @param prompt what is asked for
	 * @param source answers the lines for what was typed, the empty text at first; the first is proposed
	 * @return the open pop-up
	 */
	public static ChoicePopup open(Control control, Point at, String prompt, Function<String, List<Choice>> source) {
		ChoicePopup popup = new ChoicePopup(control, at, prompt, source);
		popup.open();
		return popup;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).margins(6, 6).create());
		area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		field = new Text(area, SWT.SINGLE | SWT.BORDER);
		field.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		list.getTable().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new Lines());
		field.addListener(SWT.Modify, event -> fill());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, event -> accept());
		list.getTable().addListener(SWT.MouseUp, event -> accept());
		list.getTable().addListener(SWT.DefaultSelection, event -> accept());
		fill();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		org.eclipse.swt.graphics.Rectangle screen = getShell().getMonitor().getClientArea();
		return new Point(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(at.y, screen.y + screen.height - size.y)));
	}

	/** {@return the lines shown} */
	public List<Choice> choices() {
		return List.copyOf((List<Choice>) list.getInput());
	}

	/** {@return the line that Enter would take, or {@code null}} */
	public Choice chosen() {
		return (Choice) list.getStructuredSelection().getFirstElement();
	}

	/** Takes the chosen line. One that cannot be chosen says why and stays. */
	public void accept() {
		Choice choice = chosen();
		if (choice == null) {
			return;
		}
		if (choice.refusal().isPresent()) {
			setInfoText(choice.refusal().get());
			return;
		}
		close();
		choice.code().run();
	}

	private void fill() {
		List<Choice> choices = source.apply(field.getText());
		list.setInput(choices);
		if (!choices.isEmpty()) {
			list.setSelection(new StructuredSelection(choices.get(0)), true);
			setInfoText(choices.get(0).refusal().orElse(CreateTexts.get("popup.keys")));
		}
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> 8;
		case SWT.PAGE_UP -> -8;
		default -> 0;
		};
		Table table = list.getTable();
		if (step != 0 && table.getItemCount() > 0) {
			int index = Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + step));
			list.setSelection(new StructuredSelection(list.getElementAt(index)), true);
			setInfoText(chosen().refusal().orElse(CreateTexts.get("popup.keys")));
			event.doit = false;
		}
	}

	/** Shows the letters that fit in bold, and what cannot be chosen in grey with the reason. */
	private static final class Lines extends StyledCellLabelProvider {

		private static final StyledString.Styler BOLD = new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		@Override
		public void update(ViewerCell cell) {
			Choice choice = (Choice) cell.getElement();
			StyledString text = new StyledString(choice.text());
			if (choice.refusal().isPresent()) {
				text.setStyle(0, text.length(), StyledString.QUALIFIER_STYLER);
			} else {
				for (Span span : choice.bold()) {
					text.setStyle(span.start(), span.end() - span.start(), BOLD);
				}
			}
			String more = choice.refusal().orElse(choice.detail());
			if (!more.isEmpty()) {
				text.append("   " + more, StyledString.QUALIFIER_STYLER);
			}
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(choice.icon());
			super.update(cell);
		}
	}
}
