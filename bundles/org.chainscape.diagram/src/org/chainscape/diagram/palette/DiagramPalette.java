package org.chainscape.diagram.palette;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.part.SeeingMarqueeTool;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.viewpoint.Viewpoint;
import org.chainscape.model.viewpoint.Viewpoints;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;

/** The palette of a diagram: the groups its kind asks for. */
public final class DiagramPalette {

	private static final String CHAIN = "chain";
	private static final String RELATIONS = "relations";

	private DiagramPalette() {
	}

	/**
	 * Makes a palette.
	 *
	 * @param kind the kind of diagram it is for
	 * @return a new palette
	 */
	public static PaletteRoot create(DiagramKind kind) {
		PaletteRoot root = new PaletteRoot();
		PaletteDrawer selection = drawer("select", null);
		SelectionToolEntry select = new SelectionToolEntry(DiagramTexts.get("palette.select.tool"));
		selection.add(select);
		MarqueeToolEntry marquee = new MarqueeToolEntry(DiagramTexts.get("palette.marquee"));
		marquee.setToolClass(SeeingMarqueeTool.class);
		selection.add(marquee);
		root.add(selection);
		root.setDefaultEntry(select);
		for (Viewpoint.Group group : Viewpoints.of(kind).palette()) {
			PaletteDrawer drawer = drawer(group.id(), group.types().get(0));
			group.types().forEach(type -> drawer.add(entry(type)));
			boolean open = CHAIN.equals(group.id()) || RELATIONS.equals(group.id());
			drawer.setInitialState(open ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
			root.add(drawer);
		}
		return root;
	}

	private static PaletteDrawer drawer(String id, EClass first) {
		return new PaletteDrawer(DiagramTexts.get("palette." + id), first == null ? null : Icons.descriptor(first));
	}

	static ToolEntry entry(EClass type) {
		return ChainPackage.Literals.RELATION.isSuperTypeOf(type) ? entry(new RelationKind(type)) : entry(new NodeKind(type));
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
