package org.chainscape.scene;

import java.util.Optional;

import org.chainscape.model.chain.Element;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;

/** Says in a sentence what a badge means, for tooltips. Serves one state of the model. */
public final class BadgeTexts {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private final ElementIndex index;
	private final SceneOptions options;
	private final SignBadges signs;

	/**
	 * For one diagram.
	 *
	 * @param diagram the diagram
	 * @param index its document
	 * @param options what it is drawn with
	 */
	public BadgeTexts(Diagram diagram, ElementIndex index, SceneOptions options) {
		this.index = index;
		this.options = options;
		signs = new SignBadges(new Ink(options), index, new RuleValues(diagram, index, options));
	}

	/**
	 * What a badge says.
	 *
	 * @param badge a badge of the diagram's scene
	 * @return the sentence; empty where the badge itself says it all
	 */
	public Optional<String> of(ScenePart badge) {
		if (badge.elementId() == null) {
			return Optional.empty();
		}
		if (badge.key().startsWith("mark:")) {
			return Optional.ofNullable(options.marks().get(badge.elementId())).map(Mark::text);
		}
		return badge.key().startsWith("choke:") ? Optional.of(TEXTS.get(options.language(), "legend.choke"))
				: index.find(badge.elementId(), Element.class).flatMap(element -> signs.reason(badge.key(), element));
	}
}
