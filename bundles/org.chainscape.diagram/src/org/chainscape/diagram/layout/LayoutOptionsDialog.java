package org.chainscape.diagram.layout;

import java.util.List;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.layout.DiagramLayout;
import org.chainscape.layout.LayoutRequest;
import org.chainscape.layout.LayoutProgress;
import org.chainscape.layout.LayoutSettings;
import org.chainscape.model.Identities;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.model.view.LayoutDirection;
import org.chainscape.model.view.LayoutOptions;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.scene.SceneOptions;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** The layout options of a diagram. Every change is shown at once; in the end there is one step in the history, or none. */
final class LayoutOptionsDialog extends Dialog {

	private static final Texts TEXTS = Texts.beside(LayoutOptionsDialog.class);
	/** Larger diagrams are laid out when the dialog is closed. */
	private static final int MOST_LIVE = 400;
	private static final int WIDEST_GAP = 400;
	private static final int STEP = 4;

	private final EditSession session;
	private final Diagram diagram;
	private Combo algorithm;
	private Combo direction;
	private Spinner nodeGap;
	private Spinner layerGap;
	private Button keepOrder;
	private boolean tried;

	/**
	 * For one diagram.
	 *
	 * @param shell the window
	 * @param session the document
	 * @param diagram a diagram of it whose boxes can be moved
	 */
	LayoutOptionsDialog(Shell shell, EditSession session, Diagram diagram) {
		super(shell);
		this.session = session;
		this.diagram = diagram;
	}

	private static String text(String key) {
		return TEXTS.get(DiagramTexts.language(), key);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text("options.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		boolean hasColumns = diagram.getKind() == DiagramKind.STAGE_MAP;
		if (hasColumns) {
			Label note = new Label(area, SWT.WRAP);
			note.setText(text("options.columns"));
			GridDataFactory.fillDefaults().span(2, 1).hint(320, SWT.DEFAULT).applyTo(note);
		}
		algorithm = combo(area, text("options.algorithm"), ViewPackage.Literals.LAYOUT_ALGORITHM, !hasColumns);
		direction = combo(area, text("options.direction"), ViewPackage.Literals.LAYOUT_DIRECTION, !hasColumns);
		nodeGap = spinner(area, text("options.nodeGap"));
		layerGap = spinner(area, text("options.layerGap"));
		keepOrder = new Button(area, SWT.CHECK);
		keepOrder.setText(text("options.keepOrder"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(keepOrder);
		show(LayoutSettings.of(diagram));
		List.of(algorithm, direction, nodeGap, layerGap, keepOrder).forEach(control -> control.addListener(SWT.Selection, event -> changed()));
		changedAlgorithm();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.RETRY_ID, text("options.defaults"), false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.RETRY_ID) {
			show(LayoutSettings.standard(diagram));
			changed();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		if (!tried && !chosen().equals(LayoutSettings.of(diagram))) {
			apply(chosen());
		}
		super.okPressed();
	}

	@Override
	protected void cancelPressed() {
		takeBack();
		super.cancelPressed();
	}

	private static Combo combo(Composite area, String label, EEnum type, boolean enabled) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		type.getELiterals().forEach(literal -> combo.add(DiagramTexts.label(literal)));
		combo.setEnabled(enabled);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static Spinner spinner(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(0, 0, WIDEST_GAP, 0, STEP, STEP * STEP);
		spinner.setToolTipText(text("options.gap.tip"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(spinner);
		return spinner;
	}

	private void show(LayoutSettings settings) {
		algorithm.select(index(ViewPackage.Literals.LAYOUT_ALGORITHM, settings.algorithm()));
		direction.select(index(ViewPackage.Literals.LAYOUT_DIRECTION, settings.direction()));
		nodeGap.setSelection(settings.nodeGap());
		layerGap.setSelection(settings.layerGap());
		keepOrder.setSelection(settings.keepOrder());
	}

	private static int index(EEnum type, Enumerator value) {
		return type.getELiterals().indexOf(type.getEEnumLiteral(value.getValue()));
	}

	private LayoutSettings chosen() {
		return new LayoutSettings(value(ViewPackage.Literals.LAYOUT_ALGORITHM, algorithm, LayoutAlgorithm.class),
				value(ViewPackage.Literals.LAYOUT_DIRECTION, direction, LayoutDirection.class), nodeGap.getSelection(), layerGap.getSelection(),
				keepOrder.getSelection());
	}

	private static <T> T value(EEnum type, Combo combo, Class<T> kind) {
		return kind.cast(type.getELiterals().get(combo.getSelectionIndex()).getInstance());
	}

	private void changed() {
		changedAlgorithm();
		if (diagram.getNodes().size() <= MOST_LIVE) {
			LayoutSettings chosen = chosen();
			takeBack();
			apply(chosen);
		}
	}

	/** Directions and layers mean something to some algorithms only. */
	private void changedAlgorithm() {
		boolean hasColumns = diagram.getKind() == DiagramKind.STAGE_MAP;
		LayoutAlgorithm chosen = chosen().algorithm();
		boolean isDirected = chosen == LayoutAlgorithm.LAYERED || chosen == LayoutAlgorithm.TREE;
		direction.setEnabled(!hasColumns && isDirected);
		layerGap.setEnabled(hasColumns || isDirected || chosen == LayoutAlgorithm.RADIAL);
		keepOrder.setEnabled(hasColumns || chosen == LayoutAlgorithm.LAYERED);
	}

	private void apply(LayoutSettings settings) {
		Object before = session.history().getUndoCommand();
		SceneOptions look = session.options().plain();
		session.run(LayoutRun.optionsLabel(), () -> {
			diagram.setLayout(settings.equals(LayoutSettings.standard(diagram)) ? null : options(settings));
			new DiagramLayout(look).layout(diagram, session.index(), LayoutRequest.whole(), LayoutProgress.NONE);
		});
		tried = session.history().getUndoCommand() != before;
	}

	private static LayoutOptions options(LayoutSettings settings) {
		LayoutOptions options = Identities.assign(ViewFactory.eINSTANCE.createLayoutOptions());
		options.setAlgorithm(settings.algorithm());
		options.setDirection(settings.direction());
		options.setNodeGap(settings.nodeGap() == 0 ? null : settings.nodeGap());
		options.setLayerGap(settings.layerGap() == 0 ? null : settings.layerGap());
		options.setKeepOrder(settings.keepOrder());
		return options;
	}

	private void takeBack() {
		if (tried) {
			session.history().undo();
			tried = false;
		}
	}
}
