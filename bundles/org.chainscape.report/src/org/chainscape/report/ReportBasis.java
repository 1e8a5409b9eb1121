package org.chainscape.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.chainscape.layout.DiagramLayout;
import org.chainscape.layout.LayoutProgress;
import org.chainscape.layout.LayoutRequest;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Element;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.Edition;
import org.chainscape.scene.Plate;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.SourceLine;
import org.chainscape.scene.ThemeLibrary;
import org.chainscape.scene.Withheld;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What every part of a report is read from: the chain with its index, language, readers, and the drawing of figures. */
public final class ReportBasis {

	private final ReportRequest request;
	private final ElementIndex index;
	private final SceneOptions options;
	/** Kept, since it keeps the chain without reserved statements. */
	private final SceneBuilder bare;
	private final SceneBuilder framed;
	/** Copies of the diagrams nobody has arranged. */
	private final Map<Diagram, Diagram> arranged = new ConcurrentHashMap<>();

	/**
	 * The basis of a report.
	 *
	 * @param request what is wanted
	 * @throws org.chainscape.scene.FontMissingException if no font can show Chinese
	 */
	public ReportBasis(ReportRequest request) {
		this.request = request;
		this.index = ElementIndex.of(request.document());
		this.options = SceneOptions.standard(language()).withThemes(ThemeLibrary.beside(request.file()))
				.withEdition(new Edition(request.readers().reserved(), false, request.house().institute()));
		this.bare = new SceneBuilder(options);
		this.framed = new SceneBuilder(options.withEdition(new Edition(edition().reserved(), true, edition().institute())));
	}

	/** {@return what is wanted} */
	public ReportRequest request() {
		return request;
	}

	/** {@return the elements of the chain by id} */
	public ElementIndex index() {
		return index;
	}

	/** {@return the language of the report} */
	public Language language() {
		return request.readers().language();
	}

	/** {@return who may see what} */
	public Edition edition() {
		return options.edition();
	}

	/** {@return the figures in order; drawn when asked for} */
	public List<ReportFigure> figures() {
		return request.diagrams().stream().map(diagram -> new ReportFigure(diagram, Labels.name(diagram, language()), () -> draw(diagram)))
				.toList();
	}

	/**
	 * The source line of something that is no diagram.
	 *
	 * @param statements what it prints
	 * @return the whole line with the house and the day of the report
	 */
	public String sources(Collection<? extends Element> statements) {
		return SourceLine.of(statements, request.house().institute(), PartialDate.parse(request.readers().day().toString()), language());
	}

	/**
	 * A figure as it stands alone, with caption and source line.
	 *
	 * @param diagram a diagram of the chain
	 * @return the picture
	 */
	public Scene framed(Diagram diagram) {
		return framed.build(placed(diagram), index);
	}

	/**
	 * What readers do not see of a figure because it is reserved.
	 *
	 * @param diagram a diagram of the chain
	 * @return what is left out; nothing where reserved statements are marked
	 */
	public Withheld withheld(Diagram diagram) {
		return edition().reserved() == Edition.Reserved.LEFT_OUT ? bare.withheld(placed(diagram), index) : Withheld.NOTHING;
	}

	private Plate draw(Diagram diagram) {
		return bare.plate(placed(diagram), index);
	}

	/** A diagram nobody has arranged yet is arranged in a copy, so that the document stays as it is. */
	private Diagram placed(Diagram diagram) {
		boolean placed = SceneBuilder.placesByRule(diagram.getKind())
				|| diagram.getNodes().stream().anyMatch(node -> node.getX() != 0 || node.getY() != 0 || node.isPinned());
		if (placed) {
			return diagram;
		}
		return arranged.computeIfAbsent(diagram, this::arrange);
	}

	private Diagram arrange(Diagram diagram) {
		Diagram copy = EcoreUtil.copy(diagram);
		if (copy.getNodes().isEmpty()) {
			DiagramContent.populate(copy, index);
		}
		new DiagramLayout(options).layout(copy, index, LayoutRequest.whole(), LayoutProgress.NONE);
		return copy;
	}
}
