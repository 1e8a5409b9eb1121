package org.chainscape.model.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ViewpointsTest {

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void everyKindHasAViewpointThatSaysWhatItIsGoodFor(DiagramKind kind) {
		Viewpoint viewpoint = Viewpoints.of(kind);
		assertEquals(kind, viewpoint.kind());
		for (Language language : Language.values()) {
			assertFalse(viewpoint.name(language).isBlank());
			assertFalse(viewpoint.description(language).isBlank());
		}
		assertFalse(viewpoint.asks().isEmpty());
		assertTrue(viewpoint.shows(ViewPackage.Literals.NOTE), "notes belong on every kind");
	}

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void thePaletteOffersOnlyWhatTheKindShowsOrDraws(DiagramKind kind) {
		Viewpoint viewpoint = Viewpoints.of(kind);
		viewpoint.palette().stream().flatMap(group -> group.types().stream())
				.forEach(type -> assertTrue(viewpoint.shows(type) || viewpoint.draws(type), () -> kind + " offers " + type.getName()));
	}

	@Test
	void theFileNamesEveryConcreteRelationInTheGroupOfRelations() {
		List<String> offered = Viewpoints.of(DiagramKind.FREE_MAP).palette().stream().filter(group -> group.id().equals("relations"))
				.flatMap(group -> group.types().stream()).map(type -> type.getName()).sorted().toList();
		List<String> all = ChainPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && ChainPackage.Literals.RELATION.isSuperTypeOf(type)).map(type -> type.getName()).sorted()
				.toList();
		assertEquals(all, offered);
	}

	@Test
	void rulesOfTheKindsAreThoseOfTheFile() {
		List<DiagramKind> byRule = Viewpoints.all().stream().filter(Viewpoint::isPlacedByRule).map(Viewpoint::kind).toList();
		assertEquals(List.of(DiagramKind.LANE_MAP, DiagramKind.EGO_MAP, DiagramKind.SEGMENT_DETAIL, DiagramKind.LINEAGE, DiagramKind.MATRIX),
				byRule);
		Viewpoint lineage = Viewpoints.of(DiagramKind.LINEAGE);
		assertTrue(lineage.shows(AigcPackage.Literals.FOUNDATION_MODEL), "an abstract class stands for all below it");
		assertFalse(lineage.shows(ChainPackage.Literals.COMPANY));
		assertTrue(lineage.draws(ChainPackage.Literals.LINEAGE));
		assertFalse(lineage.draws(ChainPackage.Literals.SUPPLY));
	}

	@ParameterizedTest
	@CsvSource({"stageMap.elements,Stage Segmnt,Segmnt", "group.aigc,Cpu Gpuu,Gpuu", "matrix.lines,diagonal,diagonal",
			"egoMap.asks,company colour,colour", "laneMap.placed,perhaps,placed", "freeMap.layout.algorithm,magic,layout",
			"stageMap.colour,red,stageMap.colour"})
	void whatTheMetamodelDoesNotKnowIsRefusedByName(String key, String value, String named) {
		Properties planted = Viewpoints.load();
		planted.setProperty(key, value);
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Viewpoints.parse(planted));
		assertTrue(refused.getMessage().contains(named), refused.getMessage());
	}

	@Test
	void whatIsMissingIsRefusedByName() {
		Stream.of("egoMap.about.zh", "lineage.palette", "matrix.placed").forEach(key -> {
			Properties planted = Viewpoints.load();
			planted.remove(key);
			IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Viewpoints.parse(planted));
			assertTrue(refused.getMessage().contains(key), refused.getMessage());
		});
	}
}
