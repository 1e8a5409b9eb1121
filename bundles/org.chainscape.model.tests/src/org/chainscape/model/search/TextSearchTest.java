package org.chainscape.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Image;
import org.chainscape.model.view.ViewFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private Segment segment;

	@BeforeEach
	void fill() {
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		chain.setName("AIGC 产业链");
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setName("算力");
		segment = ChainFactory.eINSTANCE.createSegment();
		segment.setName("GPU 服务器");
		segment.setNotes("GPUs 的备注，ＧＰＵ 全角");
		Observation fact = ChainFactory.eINSTANCE.createObservation();
		fact.setPrinted("约20亿美元");
		fact.setValue(new BigDecimal("20.0"));
		fact.setMagnitude(Magnitude.HUNDRED_MILLION);
		fact.setUnit("美元");
		Citation citation = ChainFactory.eINSTANCE.createCitation();
		citation.setQuote("GPU 市场规模约20亿美元");
		fact.getCitations().add(citation);
		segment.getObservations().add(fact);
		stage.getSegments().add(segment);
		perspective.getStages().add(stage);
		chain.getPerspectives().add(perspective);
		document.getChains().add(chain);
		var diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setRemark("图中的 GPU");
		Image image = ViewFactory.eINSTANCE.createImage();
		image.setData("GPUGPUGPU");
		diagram.getImages().add(image);
		document.getViews().add(diagram);
		Identities.assign(document);
	}

	private List<String> features(TextQuestion question) {
		return TextSearch.of(question, document, Language.ZH).stream().map(hit -> hit.attribute().getName()).toList();
	}

	@Test
	@DisplayName("Names, quotes, remarks and remarks on figures are searched, in the order of the document; pictures are not")
	void everything() {
		assertEquals(List.of("notes", "name", "quote", "remark"), features(new TextQuestion("gpu")));
		TextHit hit = TextSearch.of(new TextQuestion("gpu"), document, Language.ZH).get(2);
		assertEquals(List.of("算力", "GPU 服务器"), hit.place());
		assertEquals(List.of(new Span(0, 3)), hit.spans());
	}

	@Test
	@DisplayName("Full-width letters are the same as narrow ones unless case counts; whole words leave out longer ones")
	void words() {
		TextHit notes = TextSearch.of(new TextQuestion("gpu"), document, Language.ZH).get(0);
		assertEquals(2, notes.spans().size());
		TextHit whole = TextSearch.of(new TextQuestion("gpu", false, true, false, Set.of()), document, Language.ZH).get(0);
		assertEquals(1, whole.spans().size());
		assertEquals(List.of(), features(new TextQuestion("gpu", true, false, false, Set.of())));
		assertEquals(List.of("quote"), features(new TextQuestion("G.U", false, false, true, Set.of(TextPart.QUOTES))));
	}

	@ParameterizedTest
	@CsvSource({"20亿,'printed,value,quote'", "2000000000,value", "'2,000,000,000',value", "20,'printed,value,quote'", "2,'printed,quote'",
			"200000万,value", "21,''"})
	@DisplayName("A number is found whatever magnitude it is written in, and is not found as a part of another one")
	void numbers(String typed, String features) {
		assertEquals(Set.of(features.split(",")), features.isEmpty() ? Set.of("") : Set.copyOf(features(new TextQuestion(typed))));
		if (features.isEmpty()) {
			assertEquals(List.of(), features(new TextQuestion(typed)));
		}
	}

	@Test
	@DisplayName("What is no regular expression is refused")
	void broken() {
		assertThrows(PatternSyntaxException.class, () -> features(new TextQuestion("(", false, false, true, Set.of())));
		assertEquals(List.of(), features(new TextQuestion("(")));
	}
}
