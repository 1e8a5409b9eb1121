package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainShape;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.store.NewChain.Template;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewChainTest {

	@ParameterizedTest
	@EnumSource(Template.class)
	void everyElementIsNamedAndHasItsOwnId(Template template) throws ChainFileException {
		for (Language language : Language.values()) {
			ChainDocument document = NewChain.create(template, null, language);
			assertEquals("1.0", document.getFormatVersion());
			assertEquals(language.tag(), document.getLanguage());
			Set<String> ids = new HashSet<>();
			for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
				EObject element = contents.next();
				assertTrue(ids.add(Identities.idOf(element)));
				String name = ((NamedElement) element).getName();
				assertFalse(name.isBlank());
				assertEquals(language == Language.EN, name.chars().allMatch(c -> c < 0x2E80) && !isSharedName(name, language), name);
			}
			assertTrue(ChainStore.serialise(document).length > 0);
		}
	}

	/** Names such as GPU are the same in Chinese. */
	private static boolean isSharedName(String name, Language language) {
		return language == Language.ZH && name.matches("[A-Za-z]+");
	}

	@ParameterizedTest
	@EnumSource(Template.class)
	void theDiagramShowsAllPerspectives(Template template) {
		ChainDocument document = NewChain.create(template, "我的链", Language.ZH);
		assertEquals("我的链", document.getName());
		assertEquals(1, document.getViews().size());
		Diagram diagram = (Diagram) document.getViews().get(0);
		assertEquals("我的链", diagram.getTitle());
		assertEquals(document.getChains().get(0).getPerspectives().stream().map(Perspective::getId).toList(), diagram.getPerspectives());
		assertTrue(diagram.getNodes().isEmpty());
	}

	@Test
	void shapes() {
		assertEquals(ChainShape.UP_MID_DOWN, chain(Template.AIGC).getShape());
		assertEquals(ChainShape.UP_MID_DOWN, chain(Template.UP_MID_DOWN).getShape());
		assertEquals(ChainShape.SERIAL, chain(Template.SERIAL).getShape());
		assertEquals(ChainShape.PARALLEL, chain(Template.PARALLEL).getShape());
		assertFalse(chain(Template.PARALLEL).getPerspectives().get(0).isOrdered());
		assertTrue(chain(Template.SERIAL).getPerspectives().get(0).isOrdered());
	}

	@Test
	void theAigcChainHasItsSegments() {
		List<Stage> stages = chain(Template.AIGC).getPerspectives().get(0).getStages();
		assertEquals(List.of(StagePosition.UPSTREAM, StagePosition.MIDSTREAM, StagePosition.DOWNSTREAM),
				stages.stream().map(Stage::getPosition).toList());
		Set<String> names = stages.stream().flatMap(stage -> stage.getSegments().stream())
				.map(NamedElement::getName).collect(Collectors.toSet());
		assertTrue(names.containsAll(Set.of("芯片", "Chiplet 与存算一体", "光模块", "深度学习框架", "大模型", "MaaS 与数据服务")), names.toString());
		assertEquals(List.of("CPU", "GPU", "FPGA", "ASIC"),
				stages.get(0).getSegments().get(0).getSegments().stream().map(NamedElement::getName).toList());
	}

	private static IndustryChain chain(Template template) {
		return NewChain.create(template, null, Language.ZH).getChains().get(0);
	}
}
