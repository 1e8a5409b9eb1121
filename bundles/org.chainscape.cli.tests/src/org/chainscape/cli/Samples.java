package org.chainscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Report;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;

/** Chain files for tests. */
final class Samples {

	private Samples() {
	}

	/** A chain of three stages with a company in each segment: nothing to complain of. */
	static ChainDocument good() {
		ChainDocument document = NewChain.create(Template.UP_MID_DOWN, "服务器产业链", Language.ZH);
		ChainFactory factory = ChainFactory.eINSTANCE;
		Report report = factory.createReport();
		report.setName("行业深度");
		report.setDateText("原文未印日期");
		document.getSources().add(report);
		Company company = factory.createCompany();
		company.setName("浪潮信息");
		document.getCompanies().add(company);
		IndustryChain chain = document.getChains().get(0);
		List<Place> segments = new ArrayList<>();
		chain.eAllContents().forEachRemaining(element -> {
			if (element instanceof Place place && place.getSegments().isEmpty()) {
				segments.add(place);
			}
		});
		for (Place segment : segments) {
			Citation citation = factory.createCitation();
			citation.setSource(report);
			Participation participation = factory.createParticipation();
			participation.setCompany(company);
			participation.getCitations().add(citation);
			segment.getParticipations().add(participation);
			var node = ViewFactory.eINSTANCE.createDiagramNode();
			node.setElement(segment.getId());
			node.setX(400 * segments.indexOf(segment));
			((Diagram) document.getViews().get(0)).getNodes().add(node);
		}
		return document;
	}

	/** A segment of a document. */
	static Place segment(ChainDocument document) {
		List<Place> segments = new ArrayList<>();
		document.eAllContents().forEachRemaining(element -> {
			if (element instanceof Place place && place.getSegments().isEmpty()) {
				segments.add(place);
			}
		});
		return segments.get(0);
	}

	/** As {@link #good}, with an error, a warning and no more. */
	static ChainDocument faulty() {
		ChainDocument document = good();
		Company twin = ChainFactory.eINSTANCE.createCompany();
		twin.setName("浪潮 信息");
		document.getCompanies().add(twin);
		Diagram diagram = (Diagram) document.getViews().get(0);
		var node = ViewFactory.eINSTANCE.createDiagramNode();
		node.setElement("gone");
		diagram.getNodes().add(node);
		return document;
	}

	/** As {@link #good}, with a second diagram. */
	static ChainDocument twoDiagrams(String first, String second) {
		ChainDocument document = good();
		document.getViews().get(0).setName(first);
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setName(second);
		diagram.getPerspectives().addAll(((Diagram) document.getViews().get(0)).getPerspectives());
		document.getViews().add(diagram);
		return document;
	}

	static Path save(ChainDocument document, Path file) throws ChainFileException {
		ChainStore.save(document, file);
		return file;
	}

	static ElementIndex load(Path file) throws ChainFileException {
		return ElementIndex.of(ChainStore.load(file));
	}

	/** The names of all files below a folder, with their sizes. */
	static TreeMap<String, Long> files(Path folder) throws IOException {
		TreeMap<String, Long> sizes = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				sizes.put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file));
			}
		}
		return sizes;
	}
}
