package org.chainscape.store;

import java.util.Locale;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.store.upgrade.FormatVersion;

/** Makes new documents that are ready to be filled. */
public final class NewChain {

	/** What a new document starts with. */
	public enum Template {
		/** Three stages with the segments of the AIGC chain. */
		AIGC,
		/** Four stages in supply order. */
		SERIAL,
		/** Three boards side by side. */
		PARALLEL,
		/** Upstream, midstream and downstream. */
		UP_MID_DOWN;

		/** {@return the name on the command line and in files, such as up-mid-down} */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	private NewChain() {
	}

	/**
	 * A new document with one chain and one diagram of its perspectives. The diagram holds no nodes yet; placing them is up to the caller.
	 *
	 * @param template what to start with
	 * @param name name of the document, its chain and its diagram; the template's own name if it is {@code null} or blank
	 * @param language language of the document and of the names; where it is Chinese the English names stand beside
	 * @return the document, every element with an id
	 */
	public static ChainDocument create(Template template, String name, Language language) {
		ChainPackages.register();
		IndustryChain chain = new TemplateReader(language).read("template-" + template.key() + ".txt");
		if (name != null && !name.isBlank()) {
			chain.setName(name.strip());
			chain.setNameEn(null);
		}
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		document.setFormatVersion(FormatVersion.CURRENT.toString());
		document.setLanguage(language.tag());
		document.setName(chain.getName());
		document.setNameEn(chain.getNameEn());
		document.getChains().add(chain);
		Identities.assign(document);
		document.getViews().add(Identities.assign(diagram(chain)));
		return document;
	}

	private static Diagram diagram(IndustryChain chain) {
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setKind(DiagramKind.STAGE_MAP);
		diagram.setName(chain.getName());
		diagram.setNameEn(chain.getNameEn());
		diagram.setTitle(chain.getName());
		for (Perspective perspective : chain.getPerspectives()) {
			diagram.getPerspectives().add(perspective.getId());
		}
		return diagram;
	}
}
