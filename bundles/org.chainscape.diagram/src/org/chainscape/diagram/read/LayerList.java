package org.chainscape.diagram.read;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Layers;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Layer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The layers of a diagram with an eye and a lock each. */
final class LayerList {

	private static final int ICON = 28;
	private static final int NAME = 150;
	private static final int NUMBER = 48;

	private final LayersView view;
	private final Table table;
	private List<Layer> layers = List.of();

	LayerList(Composite parent, LayersView view) {
		this.view = view;
		Composite part = new Composite(parent, SWT.NONE);
		part.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
		new Label(part, SWT.NONE).setText(ReadTexts.get("layers.title"));
		ToolBar tools = new ToolBar(part, SWT.FLAT);
		tools.setLayoutData(GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).create());
		button(tools, "layer-add", "layers.add", this::add);
		button(tools, "layer-remove", "layers.remove", () -> change("step.layer.remove", Layers::remove));
		button(tools, "layer-up", "layers.up", () -> change("step.layer.move", (edits, layer) -> edits.move(layer, -1)));
		button(tools, "layer-down", "layers.down", () -> change("step.layer.move", (edits, layer) -> edits.move(layer, 1)));
		button(tools, "layer-put", "layers.put", this::put);
		button(tools, "layer-select", "layers.select", this::select);
		table = new Table(part, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
		table.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 60).create());
		for (int width : new int[] {ICON, ICON, NAME, NUMBER}) {
			new TableColumn(table, SWT.NONE).setWidth(width);
		}
		table.addListener(SWT.MouseDown, this::pressed);
		table.addListener(SWT.MouseDoubleClick, event -> rename());
		table.addListener(SWT.KeyDown, this::key);
		table.setToolTipText(ReadTexts.get("layers.tip"));
	}

	private static void button(ToolBar tools, String icon, String tip, Runnable code) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(ReadTexts.get(tip));
		item.addListener(SWT.Selection, event -> code.run());
	}

	/** Changes a layer. */
	private interface Edit {
		void apply(Layers edits, Layer layer);
	}

	/** Shows layers; the selected one stays selected. */
	void update(List<Layer> newLayers) {
		Layer before = selected();
		layers = List.copyOf(newLayers);
		table.setRedraw(false);
		while (table.getItemCount() > layers.size()) {
			table.getItem(table.getItemCount() - 1).dispose();
		}
		for (int i = 0; i < layers.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			show(item, layers.get(i));
		}
		if (before != null && layers.contains(before)) {
			table.setSelection(layers.indexOf(before));
		}
		table.setRedraw(true);
	}

	private static void show(TableItem item, Layer layer) {
		item.setImage(0, Icons.image(layer.isVisible() ? "eye" : "eye-off"));
		item.setImage(1, Icons.image(layer.isLocked() ? "layer-locked" : "layer-open"));
		item.setText(2, Objects.toString(layer.getName(), ""));
		item.setText(3, String.valueOf(layer.getElements().size()));
	}

	void setFocus() {
		table.setFocus();
	}

	private Layer selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= layers.size() ? null : layers.get(index);
	}

	private void pressed(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item != null && event.button == 1) {
			Layer layer = layers.get(table.indexOf(item));
			if (item.getBounds(0).contains(event.x, event.y)) {
				view.run("step.layer.show", () -> layer.setVisible(!layer.isVisible()));
			} else if (item.getBounds(1).contains(event.x, event.y)) {
				view.run("step.layer.lock", () -> layer.setLocked(!layer.isLocked()));
			}
		}
	}

	private void key(Event event) {
		Layer layer = selected();
		if (layer == null) {
			return;
		}
		if (event.character == ' ') {
			view.run("step.layer.show", () -> layer.setVisible(!layer.isVisible()));
		} else if (event.keyCode == SWT.F2) {
			rename();
		} else if (event.keyCode == SWT.DEL) {
			change("step.layer.remove", Layers::remove);
		} else if (event.character == 'l' || event.character == 'L') {
			view.run("step.layer.lock", () -> layer.setLocked(!layer.isLocked()));
		}
	}

	private void add() {
		Diagram diagram = view.diagram();
		if (diagram != null) {
			String proposal = ReadTexts.get("layer.name", String.valueOf(diagram.getLayers().size() + 1));
			ask("layers.add", proposal, name -> view.run("step.layer.new", () -> new Layers(diagram).add(name)));
			table.setSelection(layers.size() - 1);
		}
	}

	private void rename() {
		Layer layer = selected();
		if (layer != null) {
			ask("layers.rename", Objects.toString(layer.getName(), ""), name -> view.run("step.layer.rename", () -> layer.setName(name)));
		}
	}

	private void ask(String title, String proposal, Consumer<String> answer) {
		InputDialog dialog = new InputDialog(table.getShell(), ReadTexts.get(title), ReadTexts.get("layers.name"), proposal,
				name -> name.isBlank() ? ReadTexts.get("layers.name.empty") : null);
		if (dialog.open() == Window.OK) {
			answer.accept(dialog.getValue().strip());
		}
	}

	private void change(String step, Edit edit) {
		Layer layer = selected();
		Diagram diagram = view.diagram();
		if (layer != null && diagram != null) {
			view.run(step, () -> edit.apply(new Layers(diagram), layer));
		}
	}

	private void put() {
		change("step.layer.put", (edits, layer) -> edits.put(layer, view.page().selectedElements()));
	}

	private void select() {
		Layer layer = selected();
		if (layer != null && view.page() != null) {
			List<EObject> elements = layer.getElements().stream().map(id -> view.session().index().find(id).orElse(null))
					.filter(Objects::nonNull).toList();
			view.page().select(elements);
		}
	}
}
