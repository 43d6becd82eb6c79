package org.priceglass.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.sample.Service.DrugUnit;

/**
 * The services of the sample. Code numbers are facts; the descriptions are our own words. NDCs bear a labeler number
 * (99888) that no one has.
 */
final class ServiceList {
    /** Kind, code, usual gross charge, description; drugs: NDC, unit and unit type too. */
    private static final String LIST = """
            VISIT|99202|210|Office visit, new patient, short
            VISIT|99203|295|Office visit, new patient, low complexity
            VISIT|99204|440|Office visit, new patient, moderate complexity
            VISIT|99205|560|Office visit, new patient, high complexity
            VISIT|99211|65|Office visit, established patient, nurse
            VISIT|99212|125|Office visit, established patient, short
            VISIT|99213|205|Office visit, established patient, low complexity
            VISIT|99214|300|Office visit, established patient, moderate complexity
            VISIT|99215|410|Office visit, established patient, high complexity
            VISIT|99243|330|Office consultation, low complexity
            VISIT|99244|480|Office consultation, moderate complexity
            VISIT|99385|360|Preventive visit, new patient, age 18 to 39
            VISIT|99386|410|Preventive visit, new patient, age 40 to 64
            VISIT|99395|310|Preventive visit, established patient, age 18 to 39
            VISIT|99396|340|Preventive visit, established patient, age 40 to 64
            VISIT|90832|170|Psychotherapy, half an hour
            VISIT|90834|225|Psychotherapy, three quarters of an hour
            VISIT|90837|310|Psychotherapy, one hour
            VISIT|90846|260|Family psychotherapy without the patient
            VISIT|90847|275|Family psychotherapy with the patient
            VISIT|90853|95|Group psychotherapy
            ED|99281|390|Emergency department visit, level 1
            ED|99282|680|Emergency department visit, level 2
            ED|99283|1250|Emergency department visit, level 3
            ED|99284|2350|Emergency department visit, level 4
            ED|99285|3900|Emergency department visit, level 5
            ED|99291|5200|Critical care, first hour
            LAB|80048|165|Basic metabolic panel
            LAB|80050|290|General health panel
            LAB|80053|215|Comprehensive metabolic panel
            LAB|80055|410|Obstetric blood panel
            LAB|80061|180|Cholesterol and lipid panel
            LAB|80069|170|Kidney function panel
            LAB|80074|480|Acute hepatitis panel
            LAB|80076|160|Liver function panel
            LAB|81001|62|Urinalysis with microscope, automated
            LAB|81002|38|Urinalysis by dipstick
            LAB|81025|70|Urine pregnancy test
            LAB|82248|52|Bilirubin, direct
            LAB|82306|260|Vitamin D level
            LAB|82550|92|Creatine kinase level
            LAB|82565|68|Creatinine level
            LAB|82607|155|Vitamin B12 level
            LAB|82728|140|Ferritin level
            LAB|82746|150|Folic acid level
            LAB|82803|310|Blood gases
            LAB|82947|48|Glucose level
            LAB|82962|32|Glucose by fingerstick
            LAB|83036|118|Hemoglobin A1c
            LAB|83540|75|Iron level
            LAB|83550|98|Iron binding capacity
            LAB|83605|145|Lactic acid level
            LAB|83690|105|Lipase level
            LAB|83735|84|Magnesium level
            LAB|83880|330|Natriuretic peptide level
            LAB|84100|62|Phosphorus level
            LAB|84132|58|Potassium level
            LAB|84153|190|Prostate specific antigen, total
            LAB|84154|195|Prostate specific antigen, free
            LAB|84439|132|Free thyroxine level
            LAB|84443|175|Thyroid stimulating hormone level
            LAB|84484|240|Troponin level
            LAB|84550|64|Uric acid level
            LAB|84703|112|Pregnancy test, blood
            LAB|85018|36|Hemoglobin level
            LAB|85025|128|Complete blood count with differential, automated
            LAB|85027|98|Complete blood count, automated
            LAB|85379|225|D-dimer level
            LAB|85610|72|Prothrombin time
            LAB|85652|56|Sedimentation rate
            LAB|85730|96|Partial thromboplastin time
            LAB|86140|88|C-reactive protein level
            LAB|86592|54|Syphilis screening
            LAB|86703|165|HIV antibody screening
            LAB|86850|185|Red cell antibody screen
            LAB|86900|92|Blood typing, ABO
            LAB|86901|78|Blood typing, Rh
            LAB|87040|265|Blood culture
            LAB|87070|150|Bacterial culture, other source
            LAB|87086|135|Urine culture
            LAB|87186|170|Antibiotic susceptibility
            LAB|87491|240|Chlamydia by amplified probe
            LAB|87591|240|Gonorrhea by amplified probe
            LAB|87635|290|Coronavirus by amplified probe
            LAB|87804|140|Influenza rapid test
            LAB|87880|105|Strep throat rapid test
            LAB|88305|420|Tissue examination under the microscope, level 4
            XRAY|70360|310|X-ray of neck
            XRAY|71045|285|X-ray of chest, one view
            XRAY|71046|360|X-ray of chest, two views
            XRAY|71101|470|X-ray of ribs and chest
            XRAY|72040|430|X-ray of upper spine, two or three views
            XRAY|72072|445|X-ray of middle spine, three views
            XRAY|72100|420|X-ray of lower spine, two or three views
            XRAY|72110|590|X-ray of lower spine, four views or more
            XRAY|72170|340|X-ray of pelvis
            XRAY|73030|390|X-ray of shoulder
            XRAY|73080|360|X-ray of elbow
            XRAY|73110|365|X-ray of wrist
            XRAY|73130|350|X-ray of hand
            XRAY|73502|430|X-ray of hip, two or three views
            XRAY|73562|400|X-ray of knee, three views
            XRAY|73610|370|X-ray of ankle
            XRAY|73630|360|X-ray of foot
            XRAY|74018|330|X-ray of abdomen, one view
            CT|70450|2150|CT of head without contrast
            CT|70486|2050|CT of face without contrast
            CT|70491|2900|CT of neck with contrast
            CT|71250|2250|CT of chest without contrast
            CT|71260|2850|CT of chest with contrast
            CT|71275|4100|CT angiography of chest
            CT|72125|2500|CT of upper spine without contrast
            CT|72131|2500|CT of lower spine without contrast
            CT|72193|3050|CT of pelvis with contrast
            CT|74176|3600|CT of abdomen and pelvis without contrast
            CT|74177|4600|CT of abdomen and pelvis with contrast
            CT|74178|5200|CT of abdomen and pelvis without and with contrast
            MRI|70551|3400|MRI of brain without contrast
            MRI|70553|4900|MRI of brain without and with contrast
            MRI|72141|3500|MRI of upper spine without contrast
            MRI|72146|3500|MRI of middle spine without contrast
            MRI|72148|3450|MRI of lower spine without contrast
            MRI|72158|5000|MRI of lower spine without and with contrast
            MRI|72195|3600|MRI of pelvis without contrast
            MRI|73221|3300|MRI of an arm joint without contrast
            MRI|73721|3250|MRI of a leg joint without contrast
            MRI|74183|5100|MRI of abdomen without and with contrast
            US|76536|720|Ultrasound of neck and thyroid
            US|76642|640|Ultrasound of one breast, limited
            US|76700|980|Ultrasound of abdomen, complete
            US|76705|760|Ultrasound of abdomen, limited
            US|76770|890|Ultrasound of kidneys, complete
            US|76805|860|Ultrasound in pregnancy, second or third trimester
            US|76817|700|Ultrasound in pregnancy, vaginal probe
            US|76830|810|Ultrasound of pelvis, vaginal probe
            US|76856|790|Ultrasound of pelvis, complete
            US|93970|1150|Ultrasound of leg veins, both sides
            MAMMO|77065|420|Diagnostic mammogram, one side
            MAMMO|77066|530|Diagnostic mammogram, both sides
            MAMMO|77067|460|Screening mammogram, both sides
            MAMMO|77080|380|Bone density scan
            HEART|93000|270|Electrocardiogram with report
            HEART|93005|210|Electrocardiogram, tracing only
            HEART|93017|980|Exercise heart test, tracing only
            HEART|93225|420|Heart monitor worn for two days, recording
            HEART|93306|2900|Heart ultrasound with color flow
            HEART|93350|2400|Heart ultrasound under stress
            HEART|93452|17500|Catheter in left heart
            HEART|93458|19800|Catheter in left heart with coronary pictures
            HEART|92928|38500|Stent in a coronary artery
            SCOPE|43235|3200|Upper endoscopy, diagnostic
            SCOPE|43239|3900|Upper endoscopy with biopsy
            SCOPE|45378|3600|Colonoscopy, diagnostic
            SCOPE|45380|4300|Colonoscopy with biopsy
            SCOPE|45385|4800|Colonoscopy with removal of polyp by snare
            SCOPE|45391|5400|Colonoscopy with ultrasound
            SCOPE|31622|4600|Bronchoscopy, diagnostic
            SCOPE|52000|2300|Cystoscopy, diagnostic
            SURGERY|10060|890|Drainage of an abscess, simple
            SURGERY|11042|1150|Cleaning of a wound down to fat
            SURGERY|12001|640|Closure of a small wound, simple
            SURGERY|19120|9800|Removal of a breast lump
            SURGERY|20610|720|Injection into a large joint
            SURGERY|23412|24500|Repair of rotator cuff, open
            SURGERY|25607|22800|Repair of a broken wrist with plate
            SURGERY|27130|58000|Hip replacement
            SURGERY|27447|56500|Knee replacement
            SURGERY|29826|21500|Shoulder arthroscopy with bone shaving
            SURGERY|29827|28500|Shoulder arthroscopy with cuff repair
            SURGERY|29880|14800|Knee arthroscopy, both menisci
            SURGERY|29881|13900|Knee arthroscopy, one meniscus
            SURGERY|36415|38|Blood drawn from a vein
            SURGERY|36561|11200|Placement of a port under the skin
            SURGERY|42820|9400|Removal of tonsils and adenoids, under age 12
            SURGERY|44970|23500|Removal of appendix by laparoscopy
            SURGERY|47562|21800|Removal of gallbladder by laparoscopy
            SURGERY|49505|15600|Repair of groin hernia
            SURGERY|49650|18900|Repair of groin hernia by laparoscopy
            SURGERY|50590|19500|Shock wave treatment of kidney stone
            SURGERY|52332|9600|Placement of a ureter stent
            SURGERY|55700|5900|Prostate biopsy
            SURGERY|58571|32500|Removal of uterus by laparoscopy, with tubes
            SURGERY|62323|3100|Injection into lower spine with imaging
            SURGERY|64483|3300|Nerve root injection in lower spine
            SURGERY|64721|7400|Release of carpal tunnel
            SURGERY|66821|2600|Laser after cataract surgery
            SURGERY|66984|9900|Cataract removal with lens
            SURGERY|69436|5600|Ear tubes under anesthesia
            THERAPY|97110|165|Therapeutic exercise, quarter of an hour
            THERAPY|97112|170|Balance and posture training, quarter of an hour
            THERAPY|97116|140|Walking training, quarter of an hour
            THERAPY|97140|155|Manual therapy, quarter of an hour
            THERAPY|97161|310|Physical therapy evaluation, low complexity
            THERAPY|97162|340|Physical therapy evaluation, moderate complexity
            THERAPY|97530|175|Therapeutic activities, quarter of an hour
            THERAPY|92507|260|Speech therapy, individual
            BIRTH|59400|8200|Vaginal birth with care before and after
            BIRTH|59409|5600|Vaginal birth
            BIRTH|59510|9800|Cesarean birth with care before and after
            BIRTH|59610|8600|Vaginal birth after cesarean, with care before and after
            INFUSION|96360|420|Hydration by vein, first hour
            INFUSION|96365|560|Infusion of a drug, first hour
            INFUSION|96372|145|Injection into muscle or under the skin
            INFUSION|96374|330|Injection into a vein, first drug
            INFUSION|96375|190|Injection into a vein, another drug
            INFUSION|96413|1150|Chemotherapy by vein, first hour
            INFUSION|90471|85|Immunization, first vaccine
            DRUG|J0131|28|Acetaminophen injection 10 mg|99888-0101-10|100|ML
            DRUG|J0171|36|Epinephrine injection 0.1 mg|99888-0102-01|1|ML
            DRUG|J0690|22|Cefazolin injection 500 mg|99888-0103-25|1|GR
            DRUG|J0696|26|Ceftriaxone injection 250 mg|99888-0104-01|1|GR
            DRUG|J0897|48|Denosumab injection 1 mg|99888-0105-01|1|ML
            DRUG|J1100|9|Dexamethasone injection 1 mg|99888-0106-25|1|ML
            DRUG|J1170|31|Hydromorphone injection up to 4 mg|99888-0107-10|1|ML
            DRUG|J1200|14|Diphenhydramine injection up to 50 mg|99888-0108-25|1|ML
            DRUG|J1250|42|Dobutamine injection 250 mg|99888-0109-10|20|ML
            DRUG|J1644|6|Heparin injection 1,000 units|99888-0110-25|1|ML
            DRUG|J1650|19|Enoxaparin injection 10 mg|99888-0111-10|0.4|ML
            DRUG|J1745|210|Infliximab injection 10 mg|99888-0112-01|1|EA
            DRUG|J1885|24|Ketorolac injection 15 mg|99888-0113-25|1|ML
            DRUG|J2250|11|Midazolam injection 1 mg|99888-0114-10|5|ML
            DRUG|J2270|27|Morphine injection up to 10 mg|99888-0115-25|1|ML
            DRUG|J2405|8|Ondansetron injection 1 mg|99888-0116-25|2|ML
            DRUG|J2704|13|Propofol injection 10 mg|99888-0117-20|20|ML
            DRUG|J2785|310|Regadenoson injection 0.1 mg|99888-0118-01|5|ML
            DRUG|J3010|12|Fentanyl injection 0.1 mg|99888-0119-10|2|ML
            DRUG|J3370|38|Vancomycin injection 500 mg|99888-0120-10|1|EA
            DRUG|J3420|18|Vitamin B12 injection up to 1,000 mcg|99888-0121-25|1|ML
            DRUG|J7030|74|Saline solution 1,000 ml|99888-0122-06|1000|ML
            DRUG|J7120|82|Ringer's lactate up to 1,000 ml|99888-0123-06|1000|ML
            DRUG|J9035|195|Bevacizumab injection 10 mg|99888-0124-01|4|ML
            DRUG|J9271|160|Pembrolizumab injection 1 mg|99888-0125-02|4|ML
            DRUG|J9312|260|Rituximab injection 10 mg|99888-0126-01|10|ML
            DRG|039|62000|Opening of a neck artery without complications
            DRG|064|98000|Stroke with major complications
            DRG|065|61000|Stroke with complications
            DRG|101|38000|Seizures without major complications
            DRG|177|92000|Respiratory infections with major complications
            DRG|189|71000|Lung swelling and respiratory failure
            DRG|190|58000|Chronic lung disease with major complications
            DRG|193|69000|Pneumonia with major complications
            DRG|194|46000|Pneumonia with complications
            DRG|216|345000|Heart valve surgery with catheter, major complications
            DRG|322|112000|Coronary stent without major complications
            DRG|291|66000|Heart failure with major complications
            DRG|309|39000|Heart rhythm disorder with complications
            DRG|313|31000|Chest pain
            DRG|330|138000|Bowel surgery with complications
            DRG|343|59000|Appendix removal without complications
            DRG|378|52000|Bleeding in the gut with complications
            DRG|392|36000|Stomach and gut disorders without major complications
            DRG|419|71000|Gallbladder removal by laparoscopy without complications
            DRG|460|152000|Spinal fusion without major complications
            DRG|470|93000|Hip or knee replacement without major complications
            DRG|473|128000|Neck fusion without complications
            DRG|481|106000|Hip and thigh bone repair with complications
            DRG|603|39000|Skin infection without major complications
            DRG|621|84000|Obesity surgery without complications
            DRG|638|41000|Diabetes with complications
            DRG|641|36000|Nutrition and fluid disorders without major complications
            DRG|683|57000|Kidney failure with complications
            DRG|690|38000|Urinary infection without major complications
            DRG|743|63000|Uterus surgery without complications
            DRG|787|58000|Cesarean birth with complications
            DRG|788|46000|Cesarean birth without complications
            DRG|795|7800|Normal newborn
            DRG|807|29000|Vaginal birth without complications
            DRG|853|162000|Infection with operation, major complications
            DRG|871|88000|Sepsis with major complications
            DRG|872|49000|Sepsis without major complications
            DRG|885|34000|Psychoses
            DRG|897|29000|Alcohol or drug dependence without rehabilitation
            ROOM|0120|5200|Room and board, two beds, per day
            ROOM|0111|6100|Room and board, one bed, per day
            ROOM|0170|3300|Nursery, per day
            ROOM|0200|13800|Intensive care, per day
            ROOM|0206|9800|Step-down care, per day
            """;

    private ServiceList() {
    }

    static List<Service> all() {
        return LIST.lines().map(ServiceList::parse).toList();
    }

    private static Service parse(String line) {
        String[] cells = line.split("\\|", -1);
        @Nullable
        DrugUnit drug = cells.length > 4 ? new DrugUnit(cells[4], cells[5], cells[6]) : null;
        return new Service(ServiceKind.valueOf(cells[0]), cells[1], Double.parseDouble(cells[2]), cells[3], drug);
    }
}
