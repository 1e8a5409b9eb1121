package org.chainscape.diagram.palette;

import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;

/** The palette of a diagram. */
public final class DiagramPalette {

	private DiagramPalette() {
	}

	/** {@return a new palette} */
	public static PaletteRoot create() {
		PaletteRoot root = new PaletteRoot();
		PaletteDrawer selection = drawer("palette.select", null);
		SelectionToolEntry select = new SelectionToolEntry(DiagramTexts.get("palette.select.tool"));
		selection.add(select);
		selection.add(new MarqueeToolEntry(DiagramTexts.get("palette.marquee")));
		root.add(selection);
		root.setDefaultEntry(select);
		PaletteDrawer chain = drawer("palette.chain", "segment");
		NodeKind.chainKinds().forEach(kind -> chain.add(entry(kind)));
		root.add(chain);
		PaletteDrawer relations = drawer("palette.relations", "supply");
		RelationKind.all().forEach(kind -> relations.add(entry(kind)));
		root.add(relations);
		PaletteDrawer aigc = drawer("palette.aigc", "foundationmodel");
		NodeKind.aigcKinds().forEach(kind -> aigc.add(entry(kind)));
		root.add(aigc);
		PaletteDrawer notes = drawer("palette.notes", "note");
		notes.add(entry(NodeKind.NOTE));
		root.add(notes);
		List.of(selection, chain, relations).forEach(drawer -> drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN));
		List.of(aigc, notes).forEach(drawer -> drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED));
		return root;
	}

	private static PaletteDrawer drawer(String key, String icon) {
		return new PaletteDrawer(DiagramTexts.get(key), icon == null ? null : Icons.descriptor(icon));
	}

	private static ToolEntry entry(NodeKind kind) {
		ImageDescriptor icon = Icons.descriptor(kind.type());
		String label = kind.label(DiagramTexts.language());
		CombinedTemplateCreationEntry entry = new CombinedTemplateCreationEntry(label, DiagramTexts.get("palette.create", label), kind,
				new KindFactory(kind), icon, icon);
		entry.setToolClass(ElementCreationTool.class);
		return entry;
	}

	private static ToolEntry entry(RelationKind kind) {
		ImageDescriptor icon = Icons.descriptor(kind.type());
		String label = kind.label(DiagramTexts.language());
		ConnectionCreationToolEntry entry = new ConnectionCreationToolEntry(label, DiagramTexts.get("palette.connect", label),
				new KindFactory(kind), icon, icon);
		entry.setToolClass(RelationCreationTool.class);
		return entry;
	}

	/**
	 * Hands the kind through to the edit policies, which create the element inside a recorded step.
	 *
	 * @param kind a {@link NodeKind} or {@link RelationKind}
	 */
	public record KindFactory(Object kind) implements CreationFactory {

		@Override
		public Object getNewObject() {
			return kind;
		}

		@Override
		public Object getObjectType() {
			return kind;
		}
	}
}
