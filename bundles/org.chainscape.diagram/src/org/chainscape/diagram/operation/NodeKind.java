package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A kind of thing one can put on a diagram.
 *
 * @param type class of the element that is created
 */
public record NodeKind(EClass type) {

	/** A part of a perspective: a column. */
	public static final NodeKind STAGE = new NodeKind(ChainPackage.Literals.STAGE);
	/** A segment: a card, or a card inside a card. */
	public static final NodeKind SEGMENT = new NodeKind(ChainPackage.Literals.SEGMENT);
	/** A company taking part in a stage or segment: a chip. */
	public static final NodeKind COMPANY = new NodeKind(ChainPackage.Literals.COMPANY);
	/** Free text. */
	public static final NodeKind NOTE = new NodeKind(ViewPackage.Literals.NOTE);

	/** Refuses a missing type. */
	public NodeKind {
		Objects.requireNonNull(type);
	}

	/** {@return the kinds any industry has, in palette order} */
	public static List<NodeKind> chainKinds() {
		return List.of(STAGE, SEGMENT, COMPANY, new NodeKind(ChainPackage.Literals.PRODUCT), new NodeKind(ChainPackage.Literals.TECHNOLOGY));
	}

	/** {@return the kinds of the AIGC chain, in palette order} */
	public static List<NodeKind> aigcKinds() {
		return List.of(AigcPackage.Literals.CPU, AigcPackage.Literals.GPU, AigcPackage.Literals.FPGA, AigcPackage.Literals.ASIC,
				AigcPackage.Literals.CHIPLET_PACKAGING, AigcPackage.Literals.COMPUTE_IN_MEMORY, AigcPackage.Literals.OPTICAL_MODULE,
				AigcPackage.Literals.SERVER, AigcPackage.Literals.NETWORK_SWITCH, AigcPackage.Literals.DATA_CENTER, AigcPackage.Literals.COOLING,
				AigcPackage.Literals.FRAMEWORK, AigcPackage.Literals.FOUNDATION_MODEL, AigcPackage.Literals.DATASET,
				AigcPackage.Literals.DATA_SERVICE, AigcPackage.Literals.MAA_SPLATFORM, AigcPackage.Literals.APPLICATION,
				AigcPackage.Literals.SCENARIO).stream().map(NodeKind::new).toList();
	}

	/** {@return whether it is a product, technology or the like, which sits in places} */
	public boolean isItem() {
		return ChainPackage.Literals.ITEM.isSuperTypeOf(type);
	}

	/**
	 * Whether it can be dropped there.
	 *
	 * @param target the element under the mouse, or {@code null} for the empty diagram
	 * @return true if it has a place there
	 */
	public boolean fits(EObject target) {
		if (equals(NOTE)) {
			return true;
		}
		return equals(STAGE) ? target == null || target instanceof Stage : target instanceof Place;
	}

	/**
	 * How it is called.
	 *
	 * @param language the language
	 * @return its label
	 */
	public String label(Language language) {
		return Labels.of(type, language);
	}
}
